import type { DateValue } from '../../model/index.ts';

/** The day of an instant, in UTC. */
export const isoDate = (date: Date): DateValue => ({
  kind: 'date',
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
});

const COUNT = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const NUMBER = String.raw`(?:an?|${COUNT.join('|')}|half a)`;
const TO_THE_DAY = '(?:today|to the day|on this (?:very )?day)';
/** "six months ago today", "on this day last year", "a year ago to the day": the same day of another month or year. */
export const SAME_DAY = new RegExp(
  String.raw`\b(?:(${NUMBER}) (month|year)s? ago ${TO_THE_DAY}|(?:on )?this (?:very )?day (?:last year|(${NUMBER}) (month|year)s? ago))(?!\w)`,
  'g',
);

/** Months back to the same day, by the words of a match of `SAME_DAY`. */
export const monthsOf = ([
  ,
  count = '',
  unit = '',
  countBehind = '',
  unitBehind = '',
]: RegExpExecArray): number => {
  const number = count || countBehind;
  const each = (unit || unitBehind || 'year') === 'year' ? 12 : 1;
  return number === 'half a' ? each / 2 : each * Math.max(1, COUNT.indexOf(number) + 1);
};

/** The same day so many months before; `undefined` where that month has no such day, or for half a month. */
export const sameDay = (pageDate: string, months: number): DateValue | undefined => {
  const date = new Date(`${pageDate.slice(0, 10)}T00:00:00Z`);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() - months);
  return Number.isInteger(months) && date.getUTCDate() === day ? isoDate(date) : undefined;
};
