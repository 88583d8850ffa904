/** Pages were not published before, nor will be for long after. */
const YEARS = { first: 1990, last: 2100 };

/** A date as far as it is known. */
export interface Day {
  readonly year?: number;
  /** 1–12. */
  readonly month?: number;
  readonly day?: number;
}

/** ISO date of a day of which all is known. */
export function isoOf({ year, month, day }: Day): string | undefined {
  const two = (n: number): string => String(n).padStart(2, '0');
  return year && month && day ? `${year}-${two(month)}-${two(day)}` : undefined;
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
