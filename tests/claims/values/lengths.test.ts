import { describe, expect, it } from 'vitest';
import { readLengths } from '../../../src/claims/values/lengths.ts';

const read = (text: string): [string, number][] =>
  readLengths(text).lengths.map((l) => [text.slice(l.start, l.end), l.minutes]);

describe('readLengths', () => {
  it.each<[string, ...[string, number][]]>([
    ['took two hours', ['two hours', 120]],
    ['a 90-minute session', ['90-minute', 90]],
    ['1.5 hours', ['1.5 hours', 90]],
    ['two and a half hours', ['two and a half hours', 150]],
    ['2 hours and a half', ['2 hours and a half', 150]],
    ['an hour and forty minutes', ['an hour and forty minutes', 100]],
    ['an hour and some forty minutes', ['an hour and some forty minutes', 100]],
    ['an hour and three quarters', ['an hour and three quarters', 105]],
    ['one hour, 40 minutes', ['one hour, 40 minutes', 100]],
    ['1 h 40 min', ['1 h 40 min', 100]],
    ['a couple of hours', ['a couple of hours', 120]],
    ['from 13.30 to 15.15', ['from 13.30 to 15.15', 105]],
    ['a quarter of an hour', ['a quarter of an hour', 15]],
    ['two full hours', ['two full hours', 120]],
    ['1 5/6 hours', ['1 5/6 hours', 110]],
    ['lasted 5 1/2 hours', ['5 1/2 hours', 330]],
    ['2½ hours', ['2½ hours', 150]],
    ['12⁄3 hours', ['12⁄3 hours', 100]],
    ['3/4 of an hour', ['3/4 of an hour', 45]],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected.map(([of, minutes]) => [of, expect.closeTo(minutes)]));
  });

  it.each([
    '15/6 hours',
    '5/2 hours',
    'from 15:15 to 13:30',
    'rush hour',
    'two months',
    'minutes of the meeting',
  ])('none: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
