import { describe, expect, it } from 'vitest';
import { relateCounts } from '../../../../src/claims/values/count/relate-counts.ts';
import type { CountValue } from '../../../../src/model/index.ts';

const each = (count: number): CountValue => ({ kind: 'count', count, basis: 'per-side' });
const total = (count: number): CountValue => ({ kind: 'count', count, basis: 'total' });
const unsaid = (count: number): CountValue => ({ kind: 'count', count, basis: 'unsaid' });
const atLeast = (value: CountValue): CountValue => ({ ...value, bound: 'least' });
const atMost = (value: CountValue): CountValue => ({ ...value, bound: 'most' });
const about = (value: CountValue): CountValue => ({ ...value, approximate: true });

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
