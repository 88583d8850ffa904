import { isCoveredDay } from '../model/index.ts';
import { type DatedPage, isoDate } from '../topics/index.ts';

const DAY_OF_WEEK = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?(?:\s?[–-]\s?\d{1,2})?`;
/** "28 February 2022", "Wed, July 23", "23–24 January", "2025-07-23"; none where the line goes on to tell something. */
const DATE_ALONE = new RegExp(
  String.raw`^\W*${DAY_OF_WEEK}(?:${DAY}\s+(?:of\s+)?[a-z]{3,9}\.?|[a-z]{3,9}\.?\s+${DAY}|\d{4}-\d\d-\d\d)(?:,?\s+\d{4})?\W*$`,
  'i',
);
const YEAR_ALONE = /^\W*(20\d\d)\W*$/;
/** A date line holds for so many blocks at most: an entry, and no article behind a list of links. */
const LONGEST_ENTRY = 3;

/** The day of a date line; without a year of its own it is of the year of the timeline, or the last such day by the page's. */
function lineDay(text: string, year: number | undefined, latest: string): string | undefined {
  if (!DATE_ALONE.test(text)) return undefined;
  const stated = isoDate(text) ?? (year && isoDate(`${text} ${year}`));
  if (stated) return stated;
  const ofPage = Number(latest.slice(0, 4));
  const day = ofPage ? isoDate(`${text} ${ofPage}`) : undefined;
  return day && day > latest ? isoDate(`${text} ${ofPage - 1}`) : day;
}

/**
 * The day, ISO, of the entry that a block belongs to in a timeline told by lines of a date alone, where that is a
 * day outside the covered ones: what "the first round" or "Friday" then is, is of that time. Days of covered events are
 * left to the page's own date, since a link's date may stand before any text. `dateAt` tells of all other blocks.
 */
export function entryDayAtBlock(
  { blocks }: DatedPage,
  dateAt: (block: number) => string | undefined,
): (block: number) => string | undefined {
  const days = new Map<number, string>();
  let entry: string | undefined;
  let year: number | undefined;
  let left = 0;
  for (const { id, text } of blocks) {
    year = Number(YEAR_ALONE.exec(text)?.[1]) || year;
    const day = lineDay(text, year, dateAt(id) ?? '');
    if (day) [entry, left] = [day, LONGEST_ENTRY];
    else if (left > 0) left -= 1;
    else entry = undefined;
    if (entry && !isCoveredDay('talks', entry)) days.set(id, entry);
  }
  return (block) => days.get(block) ?? dateAt(block);
}
