import type { DateValue } from '../../model/index.ts';
import { DAYS } from '../lexicon/calendar.ts';
import { matchesOf } from '../lexicon/matches.ts';
import type { DateHit } from './date.ts';
import { isoDate, monthsOf, SAME_DAY, sameDay } from './same-day.ts';

const shifted = (pageDate: string, days: number): DateValue => {
  const date = new Date(`${pageDate.slice(0, 10)}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return isoDate(date);
};
const weekdayOf = (pageDate: string): number =>
  new Date(`${pageDate.slice(0, 10)}T00:00:00Z`).getUTCDay();

/** Days back from the page's date to the last such weekday: 0–6; `strict` never today. */
const daysBack = (pageDate: string, weekday: number, strict: boolean): number => {
  const back = (weekdayOf(pageDate) - weekday + 7) % 7;
  return strict && back === 0 ? 7 : back;
};

const WEEKDAY = new RegExp(
  String.raw`\b(?:(last|this|this past|past|next|the following|coming|the previous) )?(?<!\b(?:easter|good|holy|palm|ash|shrove|maundy|black|cyber|whit) )(${DAYS.join('|')}|mon|tue|tues|wed|thu|thur|thurs|fri)\b(?:'s)?`,
  'g',
);
/** Asked first, for the patterns below are many and most sentences have none of them. */
const WEEKDAY_CUE = /day|\b(?:mon|tues?|wed|thur?s?|fri)(?!\w)/;
const SAME_DAY_CUE = /\b(?:month|year)s? ago|\bthis (?:very )?day/;
const OFFSET_CUE =
  /\b(?:ago|days?|weeks?|yesterday|today|tonight|last night|this (?:morning|afternoon|evening))(?!\w)/;
const OFFSETS: readonly [RegExp, number][] = [
  [/\b(?:a|one) week ago yesterday(?!\w)/g, -8],
  [/\b(?:a|one) week ago today(?!\w)/g, -7],
  [/\b(?:two weeks|a fortnight) ago today(?!\w)/g, -14],
  [/\bthree weeks ago today(?!\w)/g, -21],
  [/\bfour weeks ago today(?!\w)/g, -28],
  [/\b(?:today|this (?:morning|afternoon|evening)|tonight|earlier in the day)(?!\w)/g, 0],
  [/\b(?:the day before yesterday|two days (?:ago|earlier|before))(?!\w)/g, -2],
  [
    /\b(?:yesterday|(?:a|one) day (?:earlier|before|ago)|the (?:day before|previous day)|last night)(?!\w)/g,
    -1,
  ],
  [/\bthree days (?:ago|earlier|before)(?!\w)/g, -3],
  [/\bfour days (?:ago|earlier|before)(?!\w)/g, -4],
  [/\bfive days (?:ago|earlier|before)(?!\w)/g, -5],
  [/\bsix days (?:ago|earlier|before)(?!\w)/g, -6],
  [/\bseven days ago(?!\w)/g, -7],
  [/\beight days ago(?!\w)/g, -8],
  [/\bnine days ago(?!\w)/g, -9],
  [/\bten days ago(?!\w)/g, -10],
  [/\b(?:a|one) week (?:ago|earlier|before)(?!\w)/g, -7],
];

/** Counted from where the story stands; "ago" and "yesterday" are counted from the page's day,
 * but whoever counts a week and more may have written on another day than the page bears. */
const TOLD =
  / (?:earlier|before)$|^the (?:day before|previous day)$|^(?:(?:a|one) week|seven days|eight days|nine days|ten days) ago(?!\w)/;

const whereCued = (folded: string, cue: RegExp, pattern: RegExp): RegExpExecArray[] =>
  cue.test(folded) ? matchesOf(folded, pattern) : [];

/** "earlier this month", "last month": a month of the page's time, without a day; "later this month" lies ahead. */
const OWN_MONTH =
  /\b(?:(?:earlier|previously|already|(?:in|around|towards?) the (?:middle|beginning|start|first half) of) this|(last)) month(?:'s)?(?!\w)/g;
const ownMonths = (folded: string, pageDate: string): DateHit[] =>
  whereCued(folded, / month/, OWN_MONTH).map((m) => {
    const [year = 0, month = 0] = pageDate.split('-').map(Number);
    const back = m[1] === undefined ? 0 : 1;
    const value: DateValue =
      month > back
        ? { kind: 'date', year, month: month - back }
        : { kind: 'date', year: year - 1, month: 12 };
    return { start: m.index, end: m.index + m[0].length, value, relative: true, told: true };
  });

/** "Friday", "last Friday", "yesterday", "a day earlier", "earlier this month" by the page's date; "next Friday" is none. */
export const relativeDates = (folded: string, pageDate: string): DateHit[] => {
  const out: DateHit[] = [];
  for (const m of whereCued(folded, WEEKDAY_CUE, WEEKDAY)) {
    const weekday = DAYS.findIndex((d) => d.startsWith((m[2] as string).slice(0, 3)));
    if (m[1] === 'next' || m[1] === 'the following' || m[1] === 'coming') continue;
    const value = shifted(pageDate, -daysBack(pageDate, weekday, m[1] === 'last'));
    out.push({ start: m.index, end: m.index + m[0].length, value, relative: true });
  }
  const sameDays = whereCued(folded, SAME_DAY_CUE, SAME_DAY);
  for (const m of sameDays) {
    const value = sameDay(pageDate, monthsOf(m));
    if (value) out.push({ start: m.index, end: m.index + m[0].length, value, relative: true });
  }
  for (const [pattern, days] of OFFSET_CUE.test(folded) ? OFFSETS : [])
    for (const m of matchesOf(folded, pattern)) {
      const end = m.index + m[0].length;
      if (out.some((o) => o.start < end && m.index < o.end)) continue;
      // "a month ago today" on the 31st: no day, and not today either.
      if (sameDays.some((s) => s.index <= m.index && end <= s.index + s[0].length)) continue;
      out.push({
        start: m.index,
        end,
        value: shifted(pageDate, days),
        relative: true,
        ...(TOLD.test(m[0]) ? { told: true } : {}),
      });
    }
  return [...out, ...ownMonths(folded, pageDate)];
};
