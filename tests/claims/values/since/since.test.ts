import { describe, expect, it } from 'vitest';
import {
  describeSince,
  readSince,
  relateSince,
} from '../../../../src/claims/values/since/since.ts';
import type { SinceValue } from '../../../../src/model/index.ts';
import { valueNotation } from '../../support/notation.ts';

const read = (text: string): string[] => readSince(text).map((s) => valueNotation(s.value));
const span = (lowMonths: number, highMonths: number): SinceValue => ({
  kind: 'since',
  lowMonths,
  highMonths,
});

describe('readSince', () => {
  it.each<[string, ...string[]]>([
    ['the first since 2022', '29..40 months'],
    ['had last met in 2022', '29..40 months'],
    ['have last talked face to face in spring 2022', '36..38 months'],
    ['since spring 2022', '36..38 months'],
    ['since march 2022', '38..38 months'],
    ["since spring '22", '36..38 months'],
    ["since the '90s"],
    ['since early 2022', '37..40 months'],
    ['since the early days of the war', '35..39 months'],
    ["since moscow's full-scale invasion", '35..39 months'],
    ['since russia invaded ukraine', '35..39 months'],
    ['in over three years', '36..43 months'],
    ['in three years', '32..41 months'],
    ['in four and a half years', '48..62 months'],
    ['in nearly two years', '20..24 months'],
    ['in three months', '3..3 months'],
    ['after three years of silence', '32..41 months'],
    ['since 2014', '125..136 months'],
    ['in a decade', '106..144 months'],
    ['since the failed talks of 2022', '29..40 months'],
    ['since the first spring of the war', '35..39 months'],
    ['since that spring three years before', '32..41 months'],
    ['a silence that went back to the spring of 2022', '36..38 months'],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'since friday',
    'three years old',
    'since then',
    'within reach',
    'in istanbul',
    'the first talks',
    'a quarrel that went back to 2022',
  ])('none: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('relateSince', () => {
  it.each<[string, string, 'same' | 'different']>([
    ['in over three years', 'since 2022', 'same'],
    ['since spring 2022', 'since the early days of the war', 'same'],
    ['since spring 2022', 'in over three years', 'same'],
    ['since 2014', 'since 2022', 'different'],
    ['in three months', 'in over three years', 'different'],
  ])('%s, %s: %s', (a, b, outcome) => {
    const [x, y] = [readSince(a)[0]?.value, readSince(b)[0]?.value];
    expect(x && y && relateSince(x, y)).toBe(outcome);
    expect(x && y && relateSince(y, x)).toBe(outcome);
  });
});

it.each([
  [span(36, 43), 'the last between October 2021 and May 2022'],
  [span(29, 40), 'the last between January and December 2022'],
  [span(3, 3), 'the last in February 2025'],
  [span(5.2, 4.8), 'the last in December 2024'],
])('describeSince %j: %s', (value, text) => {
  expect(describeSince(value)).toBe(text);
});
