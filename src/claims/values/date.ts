import type { DateValue, TextRange } from '../../model/index.ts';
import { MONTHS } from '../lexicon/calendar.ts';
import { matchesOf } from '../lexicon/matches.ts';
import { FORMS } from './date-forms.ts';
import { daysOfMonth } from './day-of-month.ts';
import { monthPart, partsMeet } from './month-part.ts';
import { relativeDates } from './relative-dates.ts';

export interface DateHit extends TextRange {
  readonly value: DateValue;
  /** Worked out from the page's date ("Friday", "yesterday"), not written out. */
  readonly relative: boolean;
  /** "a week earlier", "the day before": counted from the day of the story, which need not be the page's. */
  readonly told?: boolean;
}

/** "since May": the word before is what tells that the month is not the date of anything. */
const LEAD = /^(?:since|until|from|by|through|throughout)[ -]/;

/** A weekday beside a written date ("Friday, 16 May") says nothing of its own. */
const besideWritten = (folded: string, hit: DateHit, written: readonly DateHit[]): boolean =>
  written.some(
    (w) =>
      (/^[ ,(]*(?:the )?$/.test(folded.slice(hit.end, w.start)) &&
        w.start >= hit.end &&
        w.value.day !== undefined) ||
      (/^[ ,(]*$/.test(folded.slice(w.end, hit.start)) &&
        hit.start >= w.end &&
        w.value.day !== undefined),
  );

/** The longest words that lead to a month: "in the closing weeks of September 2025". */
const LONGEST = 48;

/** With the part of the month, where no day is told. */
const inPart = (folded: string, end: number, value: DateValue): DateValue => {
  if (value.day !== undefined) return value;
  const part = monthPart(folded.slice(Math.max(0, end - LONGEST), end));
  return part ? { ...value, part } : value;
};

/**
 * Every date of a folded sentence, in order.
 *
 * Accepts "16 May 2025" · "May 16" · "16th of May" · "the sixteenth of May" · "in May" · "May 2025" · "late May" ·
 * "2025-05-16" · "16.05.2025" · and by the page's date (ISO) "Friday", "last Friday", "yesterday",
 * "a day earlier", "on the 16th". "may" as a verb is none. Without a page date relative days are not read.
 */
export function readDates(folded: string, pageDate?: string): DateHit[] {
  const written: DateHit[] = [];
  for (const [pattern, read] of FORMS)
    for (const m of matchesOf(folded, pattern)) {
      const lead = LEAD.exec(m[0])?.[0].length ?? 0;
      const range = { start: m.index + lead, end: m.index + m[0].length };
      if (written.some((w) => w.start < range.end && range.start < w.end)) continue;
      const value = read(m as RegExpExecArray);
      if (value)
        written.push({ ...range, value: inPart(folded, range.end, value), relative: false });
    }
  const apart = (d: DateHit): boolean => !written.some((w) => w.start < d.end && d.start < w.end);
  if (pageDate) written.push(...daysOfMonth(folded, pageDate).filter(apart));
  const relative = pageDate
    ? relativeDates(folded, pageDate).filter((r) => !besideWritten(folded, r, written))
    : [];
  return [...written, ...relative].sort((a, b) => a.start - b.start);
}

/** Known parts that differ conflict, and a day outside the part of the month; a date that contains the other agrees. */
export function relateDates(a: DateValue, b: DateValue): 'same' | 'different' | undefined {
  const known = (key: 'year' | 'month' | 'day') => a[key] !== undefined && b[key] !== undefined;
  const differ = (key: 'year' | 'month' | 'day') => known(key) && a[key] !== b[key];
  if (differ('year') || differ('month') || differ('day')) return 'different';
  if (known('month') && !partsMeet(a, b)) return 'different';
  return known('month') || (known('year') && (a.month === undefined || b.month === undefined))
    ? 'same'
    : undefined;
}

/** `16 May 2025`, `May 2025`, `late May 2025`, `2022`. */
export function describeDate(value: DateValue): string {
  const month = value.month ? (MONTHS[value.month - 1] as string) : '';
  const name = month ? month[0]?.toUpperCase() + month.slice(1) : '';
  return [value.part, value.day, name, value.year].filter(Boolean).join(' ');
}
