import type { DateValue, MonthPart } from '../../model/index.ts';
import { MONTHS } from '../lexicon/calendar.ts';

const BEFORE_MONTH = new RegExp(
  String.raw`\b(?:(early|late|mid)(?: in)?|(beginning|start|opening|middle|end|close|(?:first|early|opening|last|final|closing|dying) (?:days?|weeks?|part|third)) (?:of|in))[ -](?:the month of )?(?:${MONTHS.join('|')})\b(?:,? (?:of )?20\d\d)?$`,
);

const partOf = (words: string): MonthPart =>
  /^(?:early|beginning|start|opening|first)/.test(words)
    ? 'early'
    : /^mid/.test(words)
      ? 'mid'
      : 'late';

/**
 * The part of a month that the words before its name tell. `words` ends with the month, or its year.
 *
 * Accepts "early May", "mid-May 2025", "in the final days of May", "at the end of May". None: "the first of May", "May".
 */
export function monthPart(words: string): MonthPart | undefined {
  const m = BEFORE_MONTH.exec(words);
  return m ? partOf((m[1] ?? m[2]) as string) : undefined;
}

/** Days that may still be called so: the parts overlap, for nobody counts them. */
const DAYS: Readonly<Record<MonthPart, readonly [number, number]>> = {
  early: [1, 12],
  mid: [8, 23],
  late: [19, 31],
};

/** False where a day, or another part, lies outside the part of the same month that the other date names. */
export function partsMeet(a: DateValue, b: DateValue): boolean {
  const [from, to] = daysOf(a);
  const [start, end] = daysOf(b);
  return from <= end && start <= to;
}

const daysOf = ({ day, part }: DateValue): readonly [number, number] =>
  day !== undefined ? [day, day] : part ? DAYS[part] : [1, 31];
