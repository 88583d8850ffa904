import { matchesOf } from '../lexicon/matches.ts';
import type { Length } from './lengths.ts';

const VULGAR = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞';
/** What `VULGAR` signs are worth, in their order. */
const WORTH = [
  1 / 2,
  1 / 3,
  2 / 3,
  1 / 4,
  3 / 4,
  1 / 5,
  2 / 5,
  3 / 5,
  4 / 5,
  1 / 6,
  5 / 6,
  1 / 8,
  3 / 8,
  5 / 8,
  7 / 8,
];
const HOURS = String.raw`[ -]?(?:of an? )?(?:hours?|hrs?|h)(?!\w)`;
/** The fraction slash is never a date's, and its numerator may stand glued to the hours before it. */
const WRITTEN = new RegExp(
  String.raw`(?<![\w.,/⁄])(?:(?:(\d{1,2})[ -])?([1-9])/([2-9])|(\d{1,2})??[ -]?([1-9])⁄([2-9])|(\d{1,2})?[ -]?([${VULGAR}]))${HOURS}`,
  'g',
);
const MAY_BE = new RegExp(`[/⁄${VULGAR}]`);

/** Whether a number is one half of a fraction or of a date ("1 5/6"), and counts nothing by itself. */
export const isOfFraction = (folded: string, start: number): boolean =>
  /[/⁄]/.test(folded[start - 1] ?? '');

/**
 * Lengths of time whose hours are written as fractions, in minutes.
 *
 * Accepts "1 5/6 hours", "2½ hours", "3/4 of an hour", "1 2⁄3 h". None: "15/6 hours", "5/2 hours", which no one writes.
 */
export const fractionLengths = (folded: string): Length[] =>
  MAY_BE.test(folded)
    ? matchesOf(folded, WRITTEN).flatMap((m): Length[] => {
        const whole = Number(m[1] ?? m[4] ?? m[7] ?? 0);
        const over = Number(m[2] ?? m[5]);
        const under = Number(m[3] ?? m[6]);
        const part = m[8] ? WORTH[VULGAR.indexOf(m[8])] : over / under;
        if (part === undefined || part >= 1) return [];
        return [{ start: m.index, end: m.index + m[0].length, minutes: (whole + part) * 60 }];
      })
    : [];
