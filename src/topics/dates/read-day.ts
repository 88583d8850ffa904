import { type Token, tokenise } from '../tokens/tokens.ts';
import { dateAt } from './dates.ts';
import { type Day, isoOf, validDay } from './day.ts';

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
  text.replace(/\b(\d{1,2})(?:st|nd|rd|th)\b(?: of(?!\w))?/gi, '$1');

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

/** ISO date of a date as a page writes it; undefined where no full date can be read. */
export function isoDate(text: string): string | undefined {
  const day = readDay(text);
  return day && isoOf(day);
}
