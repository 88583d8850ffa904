import { dateBelongsTo } from '../../belonging/date-of.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { inWindow } from '../context.ts';
import type { EventSign } from '../sign.ts';
import { DAYS_OF_THE_TALKS, SINCE, talksOfDate } from './talks-days.ts';

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
