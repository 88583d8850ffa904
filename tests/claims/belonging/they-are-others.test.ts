import { describe, expect, it } from 'vitest';
import {
  isOfOthers,
  thatMeetingIsOthers,
  theyAreOthers,
} from '../../../src/claims/belonging/they-are-others.ts';

describe('they', () => {
  it.each([
    [
      'eight members of opec raise output again in june.',
      'they meet on june 1 to decide about july.',
    ],
    ['the leaders of the g7 flew to canada.', 'they sat together for six hours.'],
    ['the unions want five per cent more.', 'and they have been at it for five hours.'],
  ])('are others: %s %s', (last, folded) => expect(theyAreOthers(folded, last)).toBe(true));

  it.each([
    ['', 'they sat together for six hours.'],
    ['the delegations arrived at noon.', 'they sat together for six hours.'],
    ['moscow and kyiv had not spoken for three years.', 'they sat together for six hours.'],
    ['the doors of the palace closed.', 'they opened after six hours.'],
    ['eight members of opec raise output.', 'they met at the istanbul talks.'],
    ['eight members of opec raise output.', 'the two sides met on june 1.'],
  ])('may be ours: %s %s', (last, folded) => expect(theyAreOthers(folded, last)).toBe(false));
});

describe('that meeting', () => {
  it('is that of a third country named just before', () => {
    const last = 'before anything else, marco rubio and the ukrainians.';
    const folded = 'yermak and sybiha are in that meeting, which takes an hour.';
    expect(thatMeetingIsOthers(folded, last)).toBe(true);
    expect(isOfOthers(folded, last)).toBe(true);
    expect(thatMeetingIsOthers(folded, 'the delegations sat down at noon.')).toBe(false);
    expect(thatMeetingIsOthers('that meeting in istanbul took an hour.', last)).toBe(false);
  });
});
