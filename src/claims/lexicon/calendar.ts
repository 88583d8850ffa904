/** English month names, January first. */
export const MONTHS = [
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
/** English weekday names, Sunday first, as `Date` counts them. */
export const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Any month, as alternatives without a group. */
export const MONTH = MONTHS.join('|');
/** Any month but the one that is also a verb, and that of the talks. */
export const MONTH_BUT_MAY = MONTHS.filter((month) => month !== 'may').join('|');
/** Any weekday, as a group. */
export const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
