import type { DateValue, TextRange } from '../../model/index.ts';

export interface DateHit extends TextRange {
  readonly value: DateValue;
  /** Worked out from the page's date ("Friday", "yesterday"), not written out. */
  readonly relative: boolean;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTH = String.raw`(jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|july?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(20\d\d|19\d\d)`;
const ORDINAL_WORDS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
  'twenty-third',
  'twenty-fourth',
  'twenty-fifth',
  'twenty-sixth',
  'twenty-seventh',
  'twenty-eighth',
  'twenty-ninth',
  'thirtieth',
  'thirty-first',
];

const monthOf = (word: string): number =>
  MONTHS.findIndex((m) => m.startsWith(word.slice(0, 3))) + 1;

type Reader = (m: RegExpExecArray) => DateValue | undefined;
const day = (text: string | undefined): number | undefined => {
  const n = Number(text);
  return n >= 1 && n <= 31 ? n : undefined;
};
const make = (year: string | undefined, month: number, dayText?: string): DateValue | undefined => {
  if (month < 1 || month > 12) return undefined;
  const d = dayText === undefined ? undefined : day(dayText);
  if (dayText !== undefined && d === undefined) return undefined;
  return { kind: 'date', month, ...(d ? { day: d } : {}), ...(year ? { year: Number(year) } : {}) };
};
const ordinalDay = (word: string): string =>
  String(ORDINAL_WORDS.indexOf(word.replace(' ', '-')) + 1);
const ORDINAL = `(${[...ORDINAL_WORDS].sort((a, b) => b.length - a.length).join('|')})`;

/** In order of precedence; a later form never reads inside an earlier hit. */
const FORMS: readonly [RegExp, Reader][] = [
  [new RegExp(String.raw`\b${YEAR}-(\d{2})-(\d{2})\b`, 'g'), (m) => make(m[1], Number(m[2]), m[3])],
  [
    new RegExp(String.raw`\b(\d{1,2})\.(\d{1,2})\.${YEAR}\b`, 'g'),
    (m) => make(m[3], Number(m[2]), m[1]),
  ],
  [
    new RegExp(String.raw`\b(\d{1,2})/(\d{1,2})/${YEAR}\b`, 'g'),
    (m) =>
      Number(m[1]) > 12
        ? make(m[3], Number(m[2]), m[1])
        : Number(m[2]) > 12
          ? make(m[3], Number(m[1]), m[2])
          : undefined,
  ],
  [/\b(\d{1,2})\.(0[1-9]|1[0-2])\b(?!\.?\d)/g, (m) => make(undefined, Number(m[2]), m[1])],
  [
    new RegExp(String.raw`\b${DAY} (?:of )?${MONTH}\b(?:[, ]+(?:of )?${YEAR}\b)?`, 'g'),
    (m) => make(m[3], monthOf(m[2] as string), m[1]),
  ],
  [
    new RegExp(String.raw`\b${ORDINAL} of ${MONTH}\b(?:[, ]+${YEAR}\b)?`, 'g'),
    (m) => make(m[3], monthOf(m[2] as string), ordinalDay(m[1] as string)),
  ],
  [
    new RegExp(
      String.raw`\b${MONTH} ${DAY}\b(?!,\d|[.:]\d| (?:hours|minutes|prisoners|soldiers|people|captives))(?:(?:,? of)?[, ]+${YEAR}\b)?`,
      'g',
    ),
    (m) => make(m[3], monthOf(m[1] as string), m[2]),
  ],
  [
    new RegExp(
      String.raw`\b${MONTH} (?:the )?${ORDINAL}\b(?! (?:round|phase|stage|meeting|talks|direct))`,
      'g',
    ),
    (m) => make(undefined, monthOf(m[1] as string), ordinalDay(m[2] as string)),
  ],
  [
    new RegExp(String.raw`\b${MONTH}(?:,? of)?,? ${YEAR}\b`, 'g'),
    (m) => make(m[2], monthOf(m[1] as string)),
  ],
  [
    new RegExp(
      String.raw`\b(?:in|of|since|during|early|late|mid|until|from|by|this|last|through|throughout|that|the)[ -](?:early |late |mid-?|the )?${MONTH}\b(?! (?:not|have|be)\b)`,
      'g',
    ),
    (m) => make(undefined, monthOf(m[1] as string)),
  ],
  [
    /\b(january|february|april|june|july|august|september|october|november|december)(?='s| (?:talks|round|meeting|swap|exchange|session))/g,
    (m) => make(undefined, monthOf(m[1] as string)),
  ],
  [
    /\b(may)(?='s (?:talks|round|meeting|swap|exchange)| (?:talks|round|swap|exchange)\b)/g,
    (m) => make(undefined, monthOf(m[1] as string)),
  ],
];

const iso = (date: Date): DateValue => ({
  kind: 'date',
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
});
const shifted = (pageDate: string, days: number): DateValue => {
  const date = new Date(`${pageDate.slice(0, 10)}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return iso(date);
};
const weekdayOf = (pageDate: string): number =>
  new Date(`${pageDate.slice(0, 10)}T00:00:00Z`).getUTCDay();

/** Days back from the page's date to the last such weekday: 0–6; `strict` never today. */
const daysBack = (pageDate: string, weekday: number, strict: boolean): number => {
  const back = (weekdayOf(pageDate) - weekday + 7) % 7;
  return strict && back === 0 ? 7 : back;
};

const WEEKDAY = new RegExp(
  String.raw`\b(?:(last|this|this past|past|next|the following|coming|the previous) )?(${DAYS.join('|')}|mon|tue|tues|wed|thu|thur|thurs|fri)\b(?:'s)?`,
  'g',
);
const OFFSETS: readonly [RegExp, number][] = [
  [/\b(?:today|this (?:morning|afternoon|evening)|tonight|earlier in the day)\b/g, 0],
  [/\b(?:the day before yesterday|two days (?:ago|earlier|before))\b/g, -2],
  [
    /\b(?:yesterday|(?:a|one) day (?:earlier|before|ago)|the (?:day before|previous day)|last night)\b/g,
    -1,
  ],
  [/\bthree days (?:ago|earlier|before)\b/g, -3],
  [/\bfour days (?:ago|earlier|before)\b/g, -4],
  [/\bfive days (?:ago|earlier|before)\b/g, -5],
  [/\bsix days (?:ago|earlier|before)\b/g, -6],
  [/\b(?:a|one) week (?:ago|earlier|before)\b/g, -7],
];

const relativeDates = (folded: string, pageDate: string): DateHit[] => {
  const out: DateHit[] = [];
  for (const m of folded.matchAll(WEEKDAY)) {
    const weekday = DAYS.findIndex((d) => d.startsWith((m[2] as string).slice(0, 3)));
    if (m[1] === 'next' || m[1] === 'the following' || m[1] === 'coming') continue;
    const value = shifted(pageDate, -daysBack(pageDate, weekday, m[1] === 'last'));
    out.push({ start: m.index, end: m.index + m[0].length, value, relative: true });
  }
  for (const [pattern, days] of OFFSETS)
    for (const m of folded.matchAll(pattern)) {
      if (out.some((o) => o.start < m.index + m[0].length && m.index < o.end)) continue;
      out.push({
        start: m.index,
        end: m.index + m[0].length,
        value: shifted(pageDate, days),
        relative: true,
      });
    }
  return out;
};

/** A weekday beside a written date ("Friday, 16 May") says nothing of its own. */
const besideWritten = (folded: string, hit: DateHit, written: readonly DateHit[]): boolean =>
  written.some(
    (w) =>
      (/^[ ,(]*(?:the )?$/.test(folded.slice(hit.end, w.start)) &&
        w.start >= hit.end &&
        w.value.day !== undefined) ||
      (/^[ ,(]*$/.test(folded.slice(w.end, hit.start)) &&
        hit.start >= w.end &&
        w.value.day !== undefined),
  );

/**
 * Every date of a folded sentence, in order.
 *
 * Accepts "16 May 2025" · "May 16" · "16th of May" · "the sixteenth of May" · "in May" · "May 2025" ·
 * "2025-05-16" · "16.05.2025" · and by the page's date (ISO) "Friday", "last Friday", "yesterday",
 * "a day earlier". "may" as a verb is none. Without a page date relative days are not read.
 */
export function readDates(folded: string, pageDate?: string): DateHit[] {
  const written: DateHit[] = [];
  for (const [pattern, read] of FORMS)
    for (const m of folded.matchAll(pattern)) {
      const range = { start: m.index, end: m.index + m[0].length };
      if (written.some((w) => w.start < range.end && range.start < w.end)) continue;
      const value = read(m as RegExpExecArray);
      if (value) written.push({ ...range, value, relative: false });
    }
  const relative = pageDate
    ? relativeDates(folded, pageDate).filter((r) => !besideWritten(folded, r, written))
    : [];
  return [...written, ...relative].sort((a, b) => a.start - b.start);
}

/** Known parts that differ conflict; a date that contains the other agrees. */
export function relateDates(a: DateValue, b: DateValue): 'same' | 'different' | undefined {
  const known = (key: 'year' | 'month' | 'day') => a[key] !== undefined && b[key] !== undefined;
  const differ = (key: 'year' | 'month' | 'day') => known(key) && a[key] !== b[key];
  if (differ('year') || differ('month') || differ('day')) return 'different';
  return known('month') || (known('year') && (a.month === undefined || b.month === undefined))
    ? 'same'
    : undefined;
}

/** `16 May 2025`, `May 2025`, `2022`. */
export function describeDate(value: DateValue): string {
  const month = value.month ? (MONTHS[value.month - 1] as string) : '';
  const name = month ? month[0]?.toUpperCase() + month.slice(1) : '';
  return [value.day, name, value.year].filter(Boolean).join(' ');
}
