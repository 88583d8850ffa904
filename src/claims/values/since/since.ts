import { monthBefore, NEVER_BEFORE, type SinceValue } from '../../../model/index.ts';
import { describeDate } from '../date.ts';
import type { SinceHit } from './since-hit.ts';
import { sinceWar } from './since-war.ts';
import { sinceYear } from './since-year.ts';
import { timePassed } from './time-passed.ts';

/** More in one sentence is a list, and read in part. */
const MOST = 6;

/**
 * How long ago the last such event was, in months before May 2025.
 *
 * Accepts "since 2022", "since the failed talks of 2022", "since that spring three years before", "had last met in 2022" [29, 40] · "since spring 2022" · "since the early days of the war" ·
 * "since Moscow invaded" · "in over three years" · "in nearly two years" · "in three months".
 */
export function readSince(folded: string): SinceHit[] {
  const dated = sinceYear(folded);
  return [...dated, ...sinceWar(folded, dated), ...timePassed(folded)]
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST);
}

/** Spans that overlap agree; others differ. */
export function relateSince(a: SinceValue, b: SinceValue): 'same' | 'different' {
  return a.lowMonths <= b.highMonths + 1 && b.lowMonths <= a.highMonths + 1 ? 'same' : 'different';
}

/** `the last between January and December 2022`, `the last in March 2022`, `never before`: when they had last met. */
export function describeSince({ lowMonths, highMonths }: SinceValue): string {
  if (lowMonths >= NEVER_BEFORE) return 'never before';
  const [from, to] = [monthBefore(highMonths), monthBefore(lowMonths)];
  const end = describeDate({ kind: 'date', ...to });
  if (from.year === to.year && from.month === to.month) return `the last in ${end}`;
  const { year, month } = from;
  const start = describeDate({ kind: 'date', month, ...(year === to.year ? {} : { year }) });
  return `the last between ${start} and ${end}`;
}
