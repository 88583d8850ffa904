import type { TextRange } from '../../../model/index.ts';
import { MONTH } from '../../lexicon/calendar.ts';
import type { NumberHit } from '../number.ts';

const OF_TIME = new RegExp(
  String.raw`\b(?:in|since|of|by|until|from|before|after|${MONTH}|\d{1,2},?) $`,
);
/** "since March 2022 more than …": four digits without a separator after a word of time. */
const isYear = (folded: string, n: NumberHit): boolean =>
  n.value >= 1900 &&
  n.value <= 2100 &&
  n.end - n.start === 4 &&
  OF_TIME.test(folded.slice(Math.max(0, n.start - 12), n.start));

/** "released on May 23 were": a day counts nobody; in "In May 23 prisoners" it is a month. */
const MONTH_BEFORE = new RegExp(String.raw`\b(?:${MONTH}) $`);
const DOES =
  /^ (?:were|was|are|is|had|have|freed|released|brought|saw|each|went|came|crossed)(?!\w)/;
const isDay = (folded: string, { value, start, end }: NumberHit): boolean =>
  value <= 31 &&
  MONTH_BEFORE.test(folded.slice(Math.max(0, start - 12), start)) &&
  DOES.test(folded.slice(end));

/** "15:18 Prisoner swap agreed": the minutes of a time of the day count nobody. */
const isClock = (folded: string, { start, end }: TextRange): boolean =>
  /\d:$/.test(folded.slice(Math.max(0, start - 2), start)) ||
  /^:\d\d(?!\d)/.test(folded.slice(end, end + 4));

/** "under 25", "over the age of 60": years of life. */
const OF_AGE = /\b(?:under|aged?|over|age of|below)(?: the age of)? $/;

/**
 * True where a number of a folded text is one of time, and counts nobody.
 *
 * Accepts "since March (2022)", "(15):18", "released on May (23) were", "under (25)". None: "In May (23) prisoners were", "2,000
 * people".
 */
export const isOfTime = (folded: string, n: NumberHit): boolean =>
  isYear(folded, n) ||
  isClock(folded, n) ||
  isDay(folded, n) ||
  (n.value < 100 && OF_AGE.test(folded.slice(Math.max(0, n.start - 20), n.start)));
