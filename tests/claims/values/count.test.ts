import { describe, expect, it } from 'vitest';
import { describeCount, readCounts, relateCounts } from '../../../src/claims/values/count.ts';
import type { CountValue } from '../../../src/model/index.ts';
import { valueNotation } from '../support/notation.ts';

const read = (text: string): string[] => readCounts(text).map((c) => valueNotation(c.value));
const each = (count: number): CountValue => ({ kind: 'count', count, basis: 'per-side' });
const total = (count: number): CountValue => ({ kind: 'count', count, basis: 'total' });
const unsaid = (count: number): CountValue => ({ kind: 'count', count, basis: 'unsaid' });
const atLeast = (value: CountValue): CountValue => ({ ...value, bound: 'least' });
const atMost = (value: CountValue): CountValue => ({ ...value, bound: 'most' });
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
    'one prisoner',
    '1,000-for-800',
    '2.5 people',
  ])('none: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('relateCounts', () => {
  it.each<[CountValue, CountValue, 'same' | 'different' | undefined]>([
    [each(1000), each(1000), 'same'],
    [each(1000), each(800), 'different'],
    [each(1000), total(2000), 'same'],
    [each(1000), total(1000), 'different'],
    [each(390), { ...total(390), perhapsOneSide: true }, undefined],
    [each(390), { ...total(780), perhapsOneSide: true }, 'same'],
    [each(390), { ...total(600), perhapsOneSide: true }, 'different'],
    [each(1000), unsaid(1000), 'same'],
    [unsaid(1000), unsaid(390), 'different'],
    // "1,000 prisoners" against "1,000 in all": what the first counts is not said.
    [unsaid(1000), total(1000), undefined],
    [unsaid(2000), total(2000), undefined],
    [about(each(400)), each(390), 'same'],
    [about(each(400)), each(300), 'different'],
    [each(400), each(390), 'different'],
    [atLeast(each(800)), each(1000), undefined],
    [atLeast(each(980)), each(1000), 'same'],
    [atLeast(each(1500)), each(1000), 'different'],
    [atMost(each(1200)), each(1000), undefined],
    [atMost(each(500)), each(1000), 'different'],
    [atLeast(unsaid(500)), unsaid(1000), undefined],
  ])('%j and %j: %s', (a, b, outcome) => {
    expect(relateCounts(a, b)).toBe(outcome);
    expect(relateCounts(b, a)).toBe(outcome);
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
