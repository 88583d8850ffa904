import { isCoveredDay } from '../model/index.ts';
import { type DatedPage, isoDate } from '../topics/index.ts';

/** "28 February 2022", "Wed, July 23, 2025", "2025-07-23"; none where the line goes on to tell something. */
const DATE_ALONE =
  /^\W*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[a-z]{3,9}\.?,?\s+\d{4}|[a-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}-\d\d-\d\d)\W*$/i;
/** A date line holds for so many blocks at most: an entry, and no article behind a list of links. */
const LONGEST_ENTRY = 3;

const lineDay = (text: string): string | undefined =>
  DATE_ALONE.test(text) ? isoDate(text) : undefined;

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
  let left = 0;
  for (const { id, text } of blocks) {
    const day = lineDay(text);
    if (day) [entry, left] = [day, LONGEST_ENTRY];
    else if (left > 0) left -= 1;
    else entry = undefined;
    if (entry && !isCoveredDay('talks', entry)) days.set(id, entry);
  }
  return (block) => days.get(block) ?? dateAt(block);
}
