import { describe, expect, it } from 'vitest';
import { isNotHeld } from '../../../../src/claims/sentence/stance/not-held.ts';

describe('words that make what follows nobody’s statement', () => {
  it.each([
    'the president thinks ',
    'it is unclear whether ',
    'they had hoped that ',
    'families feared that ',
    'a reader asks us to say that ',
    'lawyers urged the court to declare that ',
    'trump had posted on friday that ',
  ])('%j', (before) => expect(isNotHeld(before)).toBe(true));

  it.each([
    'a spokesman said that ',
    'zelensky had said that ',
    'he asked us in; the ministry says that ',
    'the paper has written that ',
    'the press secretary went on to say that ',
    'umerov told us he was happy to confirm that ',
  ])('none: %j', (before) => expect(isNotHeld(before)).toBe(false));
});
