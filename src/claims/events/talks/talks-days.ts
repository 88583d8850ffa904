import type { DateValue, EventId } from '../../../model/index.ts';
import { dateBelongsTo } from '../../belonging/date-of.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { isLater } from '../context.ts';
import type { EventSign } from '../sign.ts';
import { isSinceInvasion } from '../since-invasion.ts';
import { THOUSAND } from '../unmistakable.ts';
import { isDayOfSummitAhead } from './summit-planned.ts';

/** Before a date or a year: what is compared with, "since", "like those of", "had last met in". */
export const SINCE =
  /\b(?:had|have|has) last (?:met|held|spoken|talked|negotiated|sat|faced|gathered|conferred)(?!\w)[^.,;]*$|^\W*last (?:held|convened|conducted)(?: back)?(?: in)?(?: the)?(?: spring| summer| autumn| winter)?(?: of)? $|\b(?:since|like|as in|unlike|than|after)(?: (?:in|the|those|talks|rounds?|abortive|fruitless|of|spring|summer|autumn|winter|early|march|april|february|late|failed|ones|last|full-scale|invasion|war|began|started|broke|out|russian|russia's|minsk|paris|normandy|accords?|agreements?|protocols?|summit))* ?$/;

/** The event a date points to; undefined where it points to none. */
export function talksOfDate(date: DateValue, pageDate?: string): EventId | undefined {
  const { month, day } = date;
  const year =
    date.year ?? (day === undefined && pageDate ? Number(pageDate.slice(0, 4)) : undefined);
  // The end of March is that of 2022: in March 2025 others talked to others.
  const inMarch = month === 3 && date.year === undefined && (day === undefined || day >= 28);
  if (year === 2022 || inMarch) return 'talks-2022';
  if (year !== undefined && year !== 2025) return 'talks-other';
  if (month === 5 && (day === undefined ? year === 2025 : day === 16)) return 'talks-2025-05-16';
  if (month === 6 && (day === 2 || day === undefined)) return 'talks-2025-06-02';
  if (month === 7 && (day === 23 || day === undefined)) return 'talks-2025-07-23';
  return undefined;
}

/** Days of May 2025 on which the delegations came, met, and were written about. */
export const DAYS_OF_THE_TALKS: ReadonlySet<number> = new Set([14, 15, 16, 17]);

/** "The talks of 17 May 2025", written months later: a wrong day of these, not another round. */
const aDayBeside = (
  { year, month, day }: DateValue,
  pageDate: string | undefined,
): EventId | undefined =>
  isLater(pageDate) &&
  (year ?? Number(pageDate?.slice(0, 4))) === 2025 &&
  month === 5 &&
  day !== undefined &&
  DAYS_OF_THE_TALKS.has(day)
    ? 'talks-2025-05-16'
    : undefined;

/** The days of a sentence that are days of talks, and tell which. */
export const dateSigns = (view: SentenceView): EventSign[] => {
  const signs = daySigns(view);
  // "on 16 May for two hours and on 2 June for one": beside the day of the first, those of the others tell as much.
  return signs.some(({ strong }) => strong) ? signs.map((s) => ({ ...s, strong: true })) : signs;
};

const daySigns = (view: SentenceView): EventSign[] =>
  view.dates.flatMap((d) => {
    const event =
      talksOfDate(d.value, view.pageDate) ??
      (d.relative ? undefined : aDayBeside(d.value, view.pageDate));
    const compared =
      SINCE.test(view.folded.slice(Math.max(0, d.start - 40), d.start)) ||
      isSinceInvasion(view.folded.slice(0, d.start));
    if (isDayOfSummitAhead(view, d)) return [];
    // "last month", told weeks later, is too little to tell that these talks are meant.
    if (d.told && d.value.day === undefined && event === 'talks-2025-05-16') return [];
    return event && !compared && dateBelongsTo(view, d) === 'talks'
      ? [
          {
            start: d.start,
            end: d.end,
            event,
            strong: event === 'talks-2025-05-16' && d.value.day === 16,
          },
        ]
      : [];
  });

/**
 * "The first direct talks since the invasion took place in Gomel on 28 February 2022": a day of 2022 wins
 * over "first". The day of the invasion, a day compared with ("since those of 29 March 2022"), and a
 * sentence that has a day of 2025 or the thousand in it are none.
 */
export const ofTheFirstYear = (view: SentenceView): boolean => {
  const of2022 = view.dates.some(
    ({ start, value: { year, month, day } }) =>
      year === 2022 &&
      day !== undefined &&
      !(month === 2 && day === 24) &&
      !SINCE.test(view.folded.slice(Math.max(0, start - 40), start)),
  );
  return of2022 && !THOUSAND.test(view.folded) && !view.dates.some((d) => d.value.year === 2025);
};
