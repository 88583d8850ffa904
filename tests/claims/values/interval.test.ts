import { describe, expect, it } from 'vitest';
import {
  describeInterval,
  readIntervals,
  relateIntervals,
} from '../../../src/claims/values/interval.ts';
import type { IntervalValue } from '../../../src/model/index.ts';
import { valueNotation } from '../support/notation.ts';

const read = (text: string): string[] => readIntervals(text).map((i) => valueNotation(i.value));
const between = (low: number, high: number): IntervalValue => ({ kind: 'interval', low, high });
const INF = Number.POSITIVE_INFINITY;

describe('readIntervals', () => {
  it.each<[string, ...string[]]>([
    ['less than two hours', '0..120'],
    ['under two hours', '0..120'],
    ['almost two hours', '105..120'],
    ['nearly two hours', '105..120'],
    ['just under two hours', '105..120'],
    ['about 100 minutes', '85..115'],
    ['approximately 100 minutes', '85..115'],
    ['two hours', '102..138'],
    ['a two-hour meeting', '102..138'],
    ['exactly two hours', '120..120'],
    ['just over 90 minutes', '90..103'],
    ['the better part of two hours', '60..120'],
    ['more than four hours', '240..inf'],
    ['at least two hours', '120..inf'],
    ['no more than two hours', '0..120'],
    ['an hour and forty minutes', '85..115'],
    ['1h40', '85..115'],
    ['two and a half hours', '128..173'],
    ['an hour and a half', '77..103'],
    ['half an hour', '26..35'],
    ['between 90 and 100 minutes', '90..100'],
    ['three to four hours', '180..240'],
    ['a hundred minutes', '85..115'],
    ['from 13:30 to 15:15', '89..121'],
    ['two hours, then twenty minutes', '102..138', '17..23'],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(['two days', '30-day truce', '1,000 prisoners', 'hourly', 'the final hours', '16 may'])(
    'none: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('relateIntervals', () => {
  it.each<[string, IntervalValue, IntervalValue, 'same' | 'different' | undefined]>([
    ['less than two hours, 100 minutes', between(0, 120), between(85, 115), 'same'],
    ['about two hours, less than two hours', between(102, 138), between(0, 120), 'same'],
    ['almost two hours, about 100 minutes', between(105, 120), between(85, 115), 'same'],
    ['five hours, less than two hours', between(255, 345), between(0, 120), 'different'],
    ['more than two hours, less than two hours', between(120, INF), between(0, 120), 'different'],
    ['two rounded lengths that only touch', between(85, 115), between(115, 140), undefined],
    ['a gap too small to tell', between(85, 115), between(117, 140), undefined],
    ['a clear gap', between(85, 115), between(130, 150), 'different'],
    ['two points', between(100, 100), between(100, 100), 'same'],
  ])('%s', (_, a, b, outcome) => {
    expect(relateIntervals(a, b)).toBe(outcome);
    expect(relateIntervals(b, a)).toBe(outcome);
  });
});

it.each<[IntervalValue, string]>([
  [between(0, 120), 'under 2 h'],
  [between(240, INF), 'over 4 h'],
  [between(85, 115), '85–115 min'],
  [between(100, 100), '100 min'],
  [between(102, 138), '102–138 min'],
  [between(255, 345), '4 h 15 min to 5 h 45 min'],
  [between(90, 120), '90–120 min'],
  [between(240, 300), '4 h to 5 h'],
  [between(0, 45), 'under 45 min'],
  [between(60, INF), 'over 1 h'],
  [between(3672, 4968), '2.6 days to 3.5 days'],
])('describeInterval %j: %s', (value, text) => {
  expect(describeInterval(value)).toBe(text);
});
