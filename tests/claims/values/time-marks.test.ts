import { expect, it } from 'vitest';
import { readIntervals } from '../../../src/claims/values/interval.ts';
import { hadNotPassed, isMark, sideOfMark } from '../../../src/claims/values/time-marks.ts';

it.each([
  ['the meeting ran past the ', ' mark', 'over'],
  ['the talks crossed the ', ' threshold', 'over'],
  ['it fell short of the ', ' mark', 'under'],
  ['they never reached the ', ' mark', 'under'],
  ['they were over before the ', ' mark', 'under'],
  ['at the ', ' mark', 'at'],
  ['by the ', ' mark', 'at'],
  ['ran past the ', ' meeting', undefined],
])('%s…%s: %s', (before, after, side) => {
  expect(sideOfMark(before, after)).toBe(side);
  expect(isMark(after)).toBe(side !== undefined);
});

it.each([
  [' were not even up when they rose', true],
  [' had hardly passed before it was over', true],
  [" weren't up when the talks ended", true],
  [' were up when they rose', false],
  [' had passed before it was over', false],
  [' were not enough for a truce', false],
])('"two hours%s": had not passed %s', (after, yes) => {
  expect(hadNotPassed(after)).toBe(yes);
});

it.each([
  ['ran past the two-hour mark', 120, Number.POSITIVE_INFINITY],
  ['fell short of the two-hour mark', 0, 120],
  ['two hours were not up when they rose', 0, 120],
  ['over the past two hours', 102, 138],
])('%s: %d to %d min', (text, low, high) => {
  expect(readIntervals(text)[0]?.value).toEqual({ kind: 'interval', low, high });
});
