import type { DateValue } from '../../model/index.ts';
import { MONTHS } from '../lexicon/calendar.ts';
import { ORDINAL, ordinalDay } from './ordinal-days.ts';

const MONTH_FORM = String.raw`(jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|july?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(20\d\d|19\d\d)`;

const monthOf = (word: string): number =>
  MONTHS.findIndex((m) => m.startsWith(word.slice(0, 3))) + 1;

/** Turns a match into a date; undefined where its numbers are none. */
export type Reader = (m: RegExpExecArray) => DateValue | undefined;
/** Of a leap year: which year a day is of is often not told. */
const DAYS_IN = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const dayOf = (month: number, text: string | undefined): number | undefined => {
  const n = Number(text);
  return n >= 1 && n <= (DAYS_IN[month - 1] ?? 0) ? n : undefined;
};
const make = (year: string | undefined, month: number, dayText?: string): DateValue | undefined => {
  if (month < 1 || month > 12) return undefined;
  const d = dayText === undefined ? undefined : dayOf(month, dayText);
  if (dayText !== undefined && d === undefined) return undefined;
  return { kind: 'date', month, ...(d ? { day: d } : {}), ...(year ? { year: Number(year) } : {}) };
};
/** In order of precedence; a later form never reads inside an earlier hit. */
export const FORMS: readonly [RegExp, Reader][] = [
  [
    new RegExp(String.raw`\b${YEAR}-(\d{2})-(\d{2})(?!\w)`, 'g'),
    (m) => make(m[1], Number(m[2]), m[3]),
  ],
  [
    new RegExp(String.raw`\b(\d{1,2})\.(\d{1,2})\.${YEAR}(?!\w)`, 'g'),
    (m) => make(m[3], Number(m[2]), m[1]),
  ],
  [
    new RegExp(String.raw`\b(\d{1,2})/(\d{1,2})/${YEAR}(?!\w)`, 'g'),
    (m) =>
      Number(m[1]) > 12
        ? make(m[3], Number(m[2]), m[1])
        : Number(m[2]) > 12
          ? make(m[3], Number(m[1]), m[2])
          : undefined,
  ],
  // "(23/05)", "05/23": the month with its nought, so that no fraction and no "24/7" is one.
  [/(?<![\w/.])(1[3-9]|2\d|3[01])\/(0[1-9])(?![\w/])/g, (m) => make(undefined, Number(m[2]), m[1])],
  [/(?<![\w/.])(0[1-9])\/(1[3-9]|2\d|3[01])(?![\w/])/g, (m) => make(undefined, Number(m[1]), m[2])],
  // "Istanbul, 16/5: first talks": without the nought where a sign stands before and behind it.
  [
    /(?<=^|[(,;:|] ?|- |\bon )(?!24\/7)(1[3-9]|2\d|3[01])\/([1-9])(?=[:,;)|]|\.?$| -)/g,
    (m) => make(undefined, Number(m[2]), m[1]),
  ],
  [
    /\b(\d{1,2})\.(0[1-9]|1[0-2])(?!\w)(?!\.?\d| ?[ap]\.?m(?!\w))/g,
    (m) => make(undefined, Number(m[2]), m[1]),
  ],
  [
    new RegExp(String.raw`\b${DAY} (?:of )?${MONTH_FORM}\b(?:[, ]+(?:of )?${YEAR}(?!\w))?`, 'g'),
    (m) => make(m[3], monthOf(m[2] as string), m[1]),
  ],
  [
    new RegExp(String.raw`\b${ORDINAL} of ${MONTH_FORM}\b(?:[, ]+${YEAR}(?!\w))?`, 'g'),
    (m) => make(m[3], monthOf(m[2] as string), ordinalDay(m[1] as string)),
  ],
  [
    new RegExp(
      String.raw`\b${MONTH_FORM} ${DAY}(?!\w)(?!,\d|[.:]\d| (?:hours|minutes|prisoners|soldiers|people|captives))(?:(?:,? of)?[, ]+${YEAR}(?!\w))?`,
      'g',
    ),
    (m) => make(m[3], monthOf(m[1] as string), m[2]),
  ],
  [
    new RegExp(
      String.raw`\b${MONTH_FORM} (?:the )?${ORDINAL}(?!\w)(?! (?:[\w'-]+ ){0,3}?(?:rounds?|phases?|stages?|meetings?|talks|negotiations|swaps?|exchanges?|sessions?|encounters?|time|batch|group|instal?lments?|prisoners|captives|soldiers|contacts?|direct)(?!\w))`,
      'g',
    ),
    (m) => make(undefined, monthOf(m[1] as string), ordinalDay(m[2] as string)),
  ],
  [
    new RegExp(String.raw`\b${MONTH_FORM}(?:,? of)?,? ${YEAR}(?!\w)`, 'g'),
    (m) => make(m[2], monthOf(m[1] as string)),
  ],
  [
    new RegExp(
      String.raw`\b(?:in|of|since|during|early|late|mid|until|from|by|this|last|through|throughout|that|the)[ -](?:early |late |mid-?|the )?${MONTH_FORM}(?!\w)(?! (?:not|have|be)(?!\w))`,
      'g',
    ),
    (m) => make(undefined, monthOf(m[1] as string)),
  ],
  [
    /\b(january|february|april|june|july|august|september|october|november|december)(?='s| (?:talks|round|meeting|swap|exchange|session))/g,
    (m) => make(undefined, monthOf(m[1] as string)),
  ],
  [
    /\b(may)(?='s (?:talks|round|meeting|swap|exchange)| (?:talks|round|swap|exchange)(?!\w))/g,
    (m) => make(undefined, monthOf(m[1] as string)),
  ],
];
