import { type DatedPage, pageDate, partFinder, STATED, statedOfPage } from './page-date.ts';
import { isoDate } from './read-day.ts';

const DAY = 86_400_000;
/** A page changed within so many days of its publication may have been written anew; later it was looked after. */
const REWRITTEN = 7;
/** From this hour of universal time on it is the next day in Istanbul, Kyiv and Moscow. */
const NEXT_DAY = 21;
/** Before this hour it is still the day before on the American side of the Atlantic. */
const DAY_BEFORE = 8;

/**
 * The other days, ISO, on which the text of a block may have been written, beside the one that `dateAtBlock` gives: a
 * time told as universal time is of another day elsewhere, and a page that was changed soon after its publication
 * may say "yesterday" of either day. What is read by such words is sure only where all days say the same.
 */
export function otherDaysAtBlock(page: DatedPage): (block: number) => readonly string[] {
  const partAt = partFinder(page.facts);
  const whole = otherDaysOfPage(page);
  return (block) => {
    const part = partAt(block);
    return part ? elsewhere(part.text) : whole;
  };
}

function otherDaysOfPage(page: DatedPage): readonly string[] {
  const date = pageDate(page);
  if (!date) return [];
  const chosen = statedOfPage(page.facts, STATED).find(({ text }) => isoDate(text) === date);
  const changed = statedOfPage(page.facts, ['changed']).flatMap(({ text }) => {
    const day = isoDate(text);
    return day && isSoonAfter(date, day) ? [day] : [];
  });
  return [...new Set([...(chosen ? elsewhere(chosen.text) : []), ...changed])];
}

const isSoonAfter = (date: string, later: string): boolean =>
  later > date && Date.parse(later) - Date.parse(date) <= REWRITTEN * DAY;

/** The day it is elsewhere at a moment told as universal time; midnight sharp is a day without its time. */
function elsewhere(text: string): readonly string[] {
  const time = /T(\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?(?:Z|[+-]00:?00)\s*$/i.exec(text);
  const date = isoDate(text);
  if (!time || !date || /^T00:00(?::00)?(?!:)/i.test(time[0])) return [];
  const hour = Number(time[1]);
  if (hour >= NEXT_DAY) return [shifted(date, 1)];
  return hour < DAY_BEFORE ? [shifted(date, -1)] : [];
}

const shifted = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
