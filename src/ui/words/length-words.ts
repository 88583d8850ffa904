import type { IntervalValue } from '../../model/index.ts';
import { formatNumber, type PluralKey, plural, t } from '../../platform/i18n.ts';

const HOUR = 60;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

interface Unit {
  readonly minutes: number;
  readonly key: PluralKey;
  /** Lengths up to this many minutes are told in this unit. */
  readonly upTo: number;
}

const MINUTES: Unit = { minutes: 1, key: 'valueMinutes', upTo: 2 * HOUR };
const HOURS: Unit = { minutes: HOUR, key: 'valueHours', upTo: 2 * DAY };
const DAYS: Unit = { minutes: DAY, key: 'valueDays', upTo: 2 * WEEK };
const WEEKS: Unit = { minutes: WEEK, key: 'valueWeeks', upTo: Number.POSITIVE_INFINITY };
const UNITS = [MINUTES, HOURS, DAYS, WEEKS];

/**
 * A length of time as a reader would say it: "under 2 hours", "95–130 minutes", "over 2.5 hours",
 * "4 hours 15 minutes", "3 days"; a rounded one by its middle and its measure, "about 5 hours (4.3–5.8 hours)".
 */
export function lengthWords({ low, high }: IntervalValue): string {
  if (low === 0) return t('valueUnder', oneLength(high));
  // Chromium sends messages as JSON, which has no infinity.
  if (!Number.isFinite(high)) return t('valueOver', oneLength(low));
  // By its middle: "about two hours" (102 to 138) keeps one unit, that of "100 minutes" beside it.
  const unit = unitOf((low + high) / 2);
  const [from, to] = [countOf(low, unit), countOf(high, unit)];
  if (low === high || from === to) return oneLength(high);
  const range = t('valueRange', formatNumber(from), plural(unit.key, to));
  const middle = Math.round((low + high) / 2);
  if (!isRounded(low, high, middle)) return range;
  return `${t('valueAbout', oneLength(middle))} (${range})`;
}

/** Spread of a length that a text gives without saying how exactly: the rule of the claims, ±15 %. */
const SPREAD = 0.15;

const isRounded = (low: number, high: number, middle: number): boolean =>
  Math.abs(low - middle * (1 - SPREAD)) < 0.5 && Math.abs(high - middle * (1 + SPREAD)) < 0.5;

/** Full hours as such, halves of longer ones as a decimal ("2.5 hours"), other hours with their minutes. */
function oneLength(length: number): string {
  const minutes = Math.round(length);
  const unit = minutes === HOUR || minutes === 2 * HOUR ? HOURS : unitOf(length);
  if (unit !== HOURS || minutes % (HOUR / 2) === 0) return plural(unit.key, countOf(length, unit));
  const hours = plural('valueHours', Math.floor(minutes / HOUR));
  return t('valueLengths', hours, plural('valueMinutes', minutes % HOUR));
}

const unitOf = (length: number): Unit => UNITS.find(({ upTo }) => length <= upTo) ?? WEEKS;

/** Whole minutes; of longer units one decimal. */
function countOf(length: number, unit: Unit): number {
  const count = length / unit.minutes;
  return unit === MINUTES ? Math.round(count) : Math.round(count * 10) / 10;
}
