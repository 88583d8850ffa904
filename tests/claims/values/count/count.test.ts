import { describe, expect, it } from 'vitest';
import { describeCount, readCounts } from '../../../../src/claims/values/count/count.ts';
import type { CountValue } from '../../../../src/model/index.ts';
import { valueNotation } from '../../support/notation.ts';

const read = (text: string): string[] => readCounts(text).map((c) => valueNotation(c.value));
const each = (count: number): CountValue => ({ kind: 'count', count, basis: 'per-side' });
const total = (count: number): CountValue => ({ kind: 'count', count, basis: 'total' });
const unsaid = (count: number): CountValue => ({ kind: 'count', count, basis: 'unsaid' });
const atLeast = (value: CountValue): CountValue => ({ ...value, bound: 'least' });
const about = (value: CountValue): CountValue => ({ ...value, approximate: true });

describe('readCounts', () => {
  it.each<[string, ...string[]]>([
    ['1,000 prisoners of war each', '1000 per-side'],
    ['1,000 captives apiece', '1000 per-side'],
    ['a 1,000-for-1,000 swap', '1000 per-side'],
    ['a thousand-for-thousand exchange', '1000 per-side'],
    ['the thousand-a-side exchange', '1000 per-side'],
    ['1 000 for 1 000', '1000 per-side'],
    ['2,000 people in all', '2000 total'],
    ['a total of 2,000 prisoners', '2000 total'],
    ['a thousand captives', '1000 unsaid'],
    ['270 soldiers and 120 civilians', '390 unsaid'],
    ['270 soldiers and 120 civilians from each side', '390 per-side'],
    ['390 from each side', '390 per-side'],
    ['about 400 prisoners', '~400 unsaid'],
    ['more than 800 prisoners on each side', '>=800 per-side'],
    ['up to 1,200 captives each', '<=1200 per-side'],
    ['some 1,000 captured soldiers', '~1000 unsaid'],
    ['both sides freed 390 prisoners', '390 per-side'],
    ['in all, 1,000 people are to be exchanged by each side', '1000 per-side'],
    ['in all, both sides agreed to exchange 2,000 prisoners', '2000 total'],
    ['on both sides together 1,000 prisoners', '1000 total'],
    ["1,000 - that's how many prisoners each will hand over", '1000 per-side'],
    ['500, that is the number of freed captives', '500 unsaid'],
    ['freed ukrainians, 390 of them, were brought', '390 unsaid'],
    ['390 russians and 390 ukrainians', '390 unsaid', '390 unsaid'],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(['15:18 Prisoner swap agreed', 'At 12:12 people were freed'])('no time: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    'three of those freed',
    'a 30-day truce',
    '100 minutes',
    '1,000 drones',
    '16 may 2025',
    '390 of them',
    'prisoners, 12 of them wounded, came',
    'among the prisoners, 30 of them, were',
    "1,000 - that's how many drones came",
    'one prisoner',
    '1,000-for-800',
    '2.5 people',
  ])('none: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

it.each<[CountValue, string]>([
  [each(1000), '1,000 on each side'],
  [total(2000), '2,000 in all'],
  [unsaid(390), '390'],
  [about(unsaid(400)), 'about 400'],
  [atLeast(each(800)), 'at least 800 on each side'],
])('describeCount %j: %s', (value, text) => {
  expect(describeCount(value)).toBe(text);
});
