import type { CountValue, TextRange } from '../../../model/index.ts';
import { readNumbers } from '../number.ts';
import { type CountHit, countOf } from './counted-number.ts';
import { readFormulas } from './formulas.ts';
import { halved, summed } from './joined-counts.ts';
import { readMirrored } from './mirrored.ts';
import { readUneven } from './uneven.ts';

const overlapping = (hits: readonly TextRange[], start: number): boolean =>
  hits.some((h) => h.start <= start && start < h.end);

/**
 * Every count of people in a folded sentence, in order.
 *
 * Accepts "1,000 prisoners of war each" (per side) · "1,000-for-1,000" (per side) · "2,000 people in all"
 * (total) · "a thousand captives" (unsaid) · "270 soldiers and 120 civilians" (a sum, 390) ·
 * "390 from each side" · "Russia freed 390 and Ukraine 390" · "Kyiv gets 1,000 back and Moscow 800" (total, 1,800). None: "three of those", "30-day", "100 minutes".
 */
export function readCounts(folded: string): CountHit[] {
  const numbers = readNumbers(folded);
  const formulas = readFormulas(folded, numbers).map(
    ({ start, end, count }): CountHit => ({
      start,
      end,
      value: { kind: 'count', count, basis: 'per-side' },
      formula: true,
    }),
  );
  const mirrored = readMirrored(folded, numbers).map(
    ({ start, end, count }): CountHit => ({
      start,
      end,
      value: { kind: 'count', count, basis: 'per-side' },
      noun: 'people',
    }),
  );
  const uneven = readUneven(folded, numbers).map(
    ({ start, end, count }): CountHit => ({
      start,
      end,
      value: { kind: 'count', count, basis: 'total' },
      noun: 'people',
    }),
  );
  const joined = [...formulas, ...mirrored, ...uneven];
  const plain = numbers
    .filter((n) => !overlapping(joined, n.start))
    .flatMap((n) => countOf(folded, n) ?? []);
  return halved(
    folded,
    [...joined, ...summed(folded, plain)].sort((a, b) => a.start - b.start),
  );
}

/** `1,000`: as `toLocaleString` has it, whose first call takes 10 ms of a background that wakes. */
const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** `1,000 on each side`, `2,000 in all`, `at least 390`. */
export function describeCount(value: CountValue): string {
  const n = grouped(value.count);
  const bound = value.bound ? `at ${value.bound} ` : '';
  const about = value.approximate ? 'about ' : bound;
  return (
    about +
    (value.basis === 'per-side' ? `${n} on each side` : value.basis === 'total' ? `${n} in all` : n)
  );
}
