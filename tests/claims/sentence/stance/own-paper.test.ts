import { describe, expect, it } from 'vitest';
import { isOfOwnPaper } from '../../../../src/claims/sentence/stance/own-paper.ts';

const at = (text: string): number => text.indexOf('five hours');

describe('isOfOwnPaper', () => {
  it.each([
    'a report ("no truce", 17 may, page 4) put the length at five hours',
    'the same article gave the length as five hours',
    'in the same report we gave the length as five hours',
    'by mistake we gave the length as five hours',
    'owing to an editing error the length was given as five hours',
    'an article gave the length as five hours; it was two',
    'one of your correspondents claims that it took five hours',
    'your columnist wrote that it took five hours',
    '"five hours" should have read "two hours"',
  ])('%s', (text) => expect(isOfOwnPaper(text, at(text))).toBe(true));

  it.each([
    'a report put the length at five hours',
    'our correspondent says that it took five hours',
    'the report (in turkish) put the length at five hours',
    'the same envoys talked for five hours',
    'it took five hours',
  ])('not: %s', (text) => expect(isOfOwnPaper(text, at(text))).toBe(false));
});
