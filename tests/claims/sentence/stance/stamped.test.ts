import { describe, expect, it } from 'vitest';
import {
  isStamp,
  isStamped,
  opensWithStamp,
} from '../../../../src/claims/sentence/stance/stamped.ts';

const among =
  (texts: readonly string[]) =>
  (index: number, step: 1 | -1): string | undefined =>
    texts[index + step];

describe('a verdict by itself', () => {
  it.each([
    'FALSE',
    'False.',
    'Rating: false',
    'Our verdict: mostly false',
    'Fact check: misleading',
  ])('%j', (text) => expect(isStamp(text)).toBe(true));

  it.each(['True', 'Verdict', 'False teeth', 'It was false to say so.', ''])('none: %j', (text) =>
    expect(isStamp(text)).toBe(false),
  );
});

describe('a badge run together with what it stamps', () => {
  it.each(['FALSE The talks lasted five hours.', '❌ FAKE: The talks lasted five hours.'])(
    '%j',
    (raw) => expect(opensWithStamp(raw)).toBe(true),
  );

  it.each(['FALSE HOPES AT THE TALKS', 'False claims spread.', 'WRONGLY, The Times said.'])(
    'none: %j',
    (raw) => expect(opensWithStamp(raw)).toBe(false),
  );
});

describe('a block beside a verdict', () => {
  it.each([
    ['a badge before it', ['FALSE', 'The talks lasted five hours.']],
    ['a label before it', ['Claim', 'The talks lasted five hours.', 'What we found']],
    ['a rating behind it', ['Text.', 'The talks lasted five hours.', 'Rating: false']],
    [
      'a label and a rating behind it',
      ['Text.', 'The talks lasted five hours.', 'Verdict', 'False'],
    ],
  ])('%s', (_, texts) => expect(isStamped(among(texts), 1)).toBe(true));

  it.each([
    ['what is true', ['Text.', 'The talks lasted two hours.', 'True']],
    ['a label without a verdict', ['Text.', 'The talks lasted two hours.', 'Verdict', 'Pending']],
    ['a paragraph', ['It is false.', 'The talks lasted two hours.', 'More text.']],
    ['nothing', ['', 'The talks lasted two hours.']],
  ])('none: %s', (_, texts) => expect(isStamped(among(texts), 1)).toBe(false));
});
