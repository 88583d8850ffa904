import { MONTH, MONTHS } from '../lexicon/calendar.ts';
import { matchesOf } from '../lexicon/matches.ts';
import type { DateHit } from './date.ts';
import { ORDINAL, ordinalDay } from './ordinal-days.ts';

/** What may follow a day that names no month: the end, "of the month", or what is told of it. */
const FOLLOWS = String.raw`(?= of (?:this|the|that|last|the same|the previous) month(?!\w)| ?(?:[.,;:)"]|-+ |$)| (?:in|at|with|without|when|and|but|after|that|between|for|by|it|they|both|russia|russians|moscow|ukraine|ukrainians|k(?:yi|ie)v|the (?:two|talks|delegations|sides|first))(?!\w))`;
const ON_THE = new RegExp(
  String.raw`(?<=\bon (?:the|this) (?:(?:morning|afternoon|evening|night) of the )?)(?:(\d{1,2})(?:st|nd|rd|th)|${ORDINAL})(?!\w)${FOLLOWS}`,
  'g',
);
const ON_CUE = /\bon th(?:e|is) /;
/** In words only from here on: smaller ones count other things as well. */
const FIRST_IN_WORDS = 11;
const LAST_MONTH = /^ of (?:last|the previous) month(?!\w)/;

const MONTH_BEFORE = new RegExp(
  String.raw`\b(?:in|during|of|since|that|last|early|mid|late)[ -](${MONTH})(?!\w)`,
  'g',
);
/** "In May they exchanged 1,000 each, the fruit of their talks on the 16th": a month named before is the day's. */
const monthBefore = (pageDate: string, day: number, before: string): Date | undefined => {
  const named = matchesOf(before, MONTH_BEFORE).pop()?.[1];
  if (!named) return undefined;
  const today = new Date(`${pageDate.slice(0, 10)}T00:00:00Z`);
  const month = MONTHS.indexOf(named);
  const year = today.getUTCFullYear() - (month > today.getUTCMonth() ? 1 : 0);
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCDate() === day ? date : undefined;
};

/** The last day of that number up to the page's day, or in the month before it; none where no month has it. */
const dayBefore = (pageDate: string, day: number, lastMonth: boolean): Date | undefined => {
  const today = new Date(`${pageDate.slice(0, 10)}T00:00:00Z`);
  const back = lastMonth || day > today.getUTCDate() ? 1 : 0;
  const date = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - back, day));
  return date.getUTCDate() === day ? date : undefined;
};

/**
 * Days told by their number alone, by the page's date (ISO).
 *
 * Accepts "on the 16th", "in May … on the 16th", "on the sixteenth of the month", "on the evening of the 16th". None: "on the 16th floor", "the 16th", "on the
 * second".
 */
export const daysOfMonth = (folded: string, pageDate: string): DateHit[] =>
  (ON_CUE.test(folded) ? matchesOf(folded, ON_THE) : []).flatMap((m): DateHit[] => {
    const day = Number(m[1] ?? ordinalDay(m[2] as string));
    const end = m.index + m[0].length;
    // "agreed on the second", "freed on the third": of points or of phases.
    if (m[2] && day < FIRST_IN_WORDS) return [];
    const date =
      day > 0 &&
      (monthBefore(pageDate, day, folded.slice(0, m.index)) ??
        dayBefore(pageDate, day, LAST_MONTH.test(folded.slice(end))));
    if (!date) return [];
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
    return [{ start: m.index, end, value: { kind: 'date', year, month, day }, relative: true }];
  });
