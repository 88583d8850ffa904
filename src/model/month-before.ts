/** The month of the covered talks, from which a `SinceValue` counts back. */
export const TALKS_MONTH = { year: 2025, month: 5 } as const;

/** The calendar month that lies a number of months (rounded to whole ones) before that of the talks. */
export function monthBefore(months: number): { readonly year: number; readonly month: number } {
  const count = TALKS_MONTH.year * 12 + TALKS_MONTH.month - 1 - Math.round(months);
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}

/** The months of a `SinceValue` that tells of no such talks before: longer ago than there were two states. */
export const NEVER_BEFORE = 1200;
