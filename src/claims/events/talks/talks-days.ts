import type { DateValue, EventId } from '../../../model/index.ts';
import { dateBelongsTo } from '../../belonging/date-of.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { inWindow, isLater } from '../context.ts';
import type { EventSign } from '../sign.ts';
import { THOUSAND } from '../unmistakable.ts';

/** Before a date or a year: what is compared with, "since", "like those of", "had last met in". */
export const SINCE =
  /\b(?:had|have|has) last (?:met|held|spoken|talked|negotiated|sat|faced|gathered|conferred)(?!\w)[^.,;]*$|^\W*last (?:held|convened|conducted)(?: back)?(?: in)?(?: the)?(?: spring| summer| autumn| winter)?(?: of)? $|\b(?:since|like|as in|unlike|than|after)(?: (?:in|the|those|talks|of|spring|early|march|april|february|late|failed|ones|last|full-scale|invasion|war|began|started|broke|out|russian|russia's|minsk|paris|normandy|accords?|agreements?|protocols?|summit))* ?$/;

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
const DAYS_OF_THE_TALKS: ReadonlySet<number> = new Set([14, 15, 16, 17]);

/**
 * "The first meeting, on 2 May, lasted four hours", "since 11 March": a day of 2025 that is none of the
 * talks'. Whether the talks were on that day is still a claim, but what else is told is told of that day.
 */
export const otherDaySigns = (view: SentenceView): EventSign[] =>
  view.dates.flatMap((d) => {
    const { year = Number(view.pageDate?.slice(0, 4) ?? 2025), month, day } = d.value;
    const ours = month === 5 && day !== undefined && DAYS_OF_THE_TALKS.has(day);
    if (month === undefined || day === undefined || ours || year !== 2025) return [];
    if (d.relative && inWindow('talks', view.pageDate)) return [];
    if (talksOfDate(d.value, view.pageDate) || dateBelongsTo(view, d) !== 'talks') return [];
    const sign = { start: d.start, end: d.end, event: 'talks-later', strong: false } as const;
    // "Friday's talks", written months later, are no wrong day of these.
    return [d.relative ? sign : { ...sign, ofDay: true }];
  });

/** "stayed up through the night of 11 to 12 February 2015; it took 16 hours": a day of another year. */
export const otherYearDays = (view: SentenceView): EventSign[] =>
  view.dates.flatMap((d) => {
    const { year, day } = d.value;
    const before = view.folded.slice(Math.max(0, d.start - 40), d.start);
    if (day === undefined || year === undefined || year === 2022 || year === 2025) return [];
    if (SINCE.test(before) || /\b(?:born|captured|captive|held|prison|jail)\w*(?!\w)/.test(before))
      return [];
    return [{ start: d.start, end: d.end, event: 'talks-other', strong: false }];
  });

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
export const dateSigns = (view: SentenceView): EventSign[] =>
  view.dates.flatMap((d) => {
    const event =
      talksOfDate(d.value, view.pageDate) ??
      (d.relative ? undefined : aDayBeside(d.value, view.pageDate));
    const compared = SINCE.test(view.folded.slice(Math.max(0, d.start - 40), d.start));
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

const OPENS =
  /^\W*(?:(?:and|but|then|later|early|late|mid),? )*(?:(?:in|by|during) (?:early |late |mid-)?)?$/;
const THEY =
  /^,? (?:the )?(?:[\w'-]+ ){0,3}?(?:talks|negotiations|delegations|negotiators|envoys|(?:two|both) (?:sides|teams)|teams)(?!\w)/;
const YET_TO_COME =
  /\b(?:last|previous|will|would|shall|(?:is|are|was|were|due) to|plans?|planned|hopes?)(?!\w)/;

/** "In July the delegations needed forty minutes": what is told of another month of that year is of its talks. */
export const otherMonthSigns = (view: SentenceView): EventSign[] =>
  view.dates.flatMap((d) => {
    const { year = Number(view.pageDate?.slice(0, 4) ?? 2025), month, day } = d.value;
    if (year !== 2025 || day !== undefined || month === undefined || month === 5) return [];
    if (!OPENS.test(view.folded.slice(0, d.start)) || YET_TO_COME.test(view.folded)) return [];
    if (dateBelongsTo(view, d) === 'swap' || !THEY.test(view.folded.slice(d.end))) return [];
    const event = talksOfDate(d.value, view.pageDate) ?? 'talks-later';
    return [{ start: d.start, end: d.end, event, strong: false }];
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

const LABEL_END = /^(?::| -) /;
/** With these named the day may be a wrong statement on the very talks. */
const NAMED = /\b(?:istanbul|dolmabahce|swaps?|exchanges?|prisoners?)(?!\w)/;

/** "28 February: First meeting, near Gomel": the entry of a chronology is of its day, whatever it counts. */
export const isEntryOfOtherDay = (view: SentenceView): boolean => {
  const ours = ({ value: { month, day } }: SentenceView['dates'][0]): boolean =>
    month === 5 && (day === undefined || DAYS_OF_THE_TALKS.has(day));
  const label = view.dates.find(
    ({ start, end }) =>
      /^\W*(?:on )?$/.test(view.folded.slice(0, start)) && LABEL_END.test(view.folded.slice(end)),
  );
  if (!label || label.value.month === undefined || label.value.day === undefined) return false;
  if (label.value.year === 2025 || NAMED.test(view.folded)) return false;
  return !talksOfDate(label.value, view.pageDate) && !view.dates.some(ours);
};
