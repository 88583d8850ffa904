import { expect, test } from 'vitest';
import { languageTag } from '../../src/model/index.ts';

test.each([
  ['en', 'en'],
  ['en_US', 'en-US'],
  [' EN-us ', 'en-US'],
  ['eng', 'en'],
  ['tr-Latn-TR', 'tr-Latn-TR'],
  ['uk--UA', 'uk'],
  ['en-$', undefined],
  ['english', undefined],
  ['und', undefined],
  ['und-Latn', undefined],
  ['e', undefined],
  ['', undefined],
  [undefined, undefined],
  [`en-${'x'.repeat(200)}`, undefined],
])('%j is %j', (text, tag) => expect(languageTag(text)).toBe(tag));
