import type { Day } from './date-scope.ts';
import { dateAt } from './dates.ts';
import { type Token, tokenise } from './tokens.ts';

/** Pages were not published before, nor will be for long after. */
const YEARS = { first: 1990, last: 2100 };

/**
 * The day that a text gives, in figures or in the words of any of our languages: `2025-05-16T18:00Z`,
 * `20250516`, `16.05.2025`, `Friday, May 16, 2025`; `16 May` and `May 2025` as far as they go. The
 * month is always known. Nothing for `2025`, `2025-13-16` or `yesterday`.
 */
export function readDay(text: string): Day | undefined {
  const figures =
    /(?<!\d)(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)/.exec(text) ??
    /^\s*(20\d\d)(\d\d)(\d\d)(?:T|\b)/.exec(text);
  if (figures) {
    const [year, month, day] = figures.slice(1).map((each) => (each ? Number(each) : undefined));
    return validDay({
      ...(year ? { year } : {}),
      ...(month ? { month } : {}),
      ...(day === undefined ? {} : { day }),
    });
  }
  const day = firstDay(tokenise(withoutOrdinals(text)));
  return day && validDay(day);
}

/** `16th of May` as `16 May`. */
export const withoutOrdinals = (text: string): string =>
  text.replace(/\b(\d{1,2})(?:st|nd|rd|th)\b(?: of\b)?/gi, '$1');

/** The first date of a line with a month and a year, else the first that has as much as a year. */
export function firstDay(tokens: readonly Token[]): Day | undefined {
  let best: Day | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const date = dateAt(tokens, at);
    if (date?.month && date.year) return date;
    best ??= date;
  }
  return best;
}

/** ISO date of a day of which all is known. */
export function isoOf({ year, month, day }: Day): string | undefined {
  const two = (n: number): string => String(n).padStart(2, '0');
  return year && month && day ? `${year}-${two(month)}-${two(day)}` : undefined;
}

/** ISO date of a date as a page writes it; undefined where no full date can be read. */
export function isoDate(text: string): string | undefined {
  const day = readDay(text);
  return day && isoOf(day);
}

/** A day of the calendar from its month on, as far as it is known: 30 February is none. */
export function validDay({ year, month, day }: Day): Day | undefined {
  if (!month || month > 12) return undefined;
  if (year !== undefined && (year < YEARS.first || year > YEARS.last)) return undefined;
  if (day !== undefined && (day < 1 || day > daysOf(month, year))) return undefined;
  return { ...(year ? { year } : {}), month, ...(day ? { day } : {}) };
}

/** Of an unknown year, as many as the month may have. */
const daysOf = (month: number, year = 2024): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();
