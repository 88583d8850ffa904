import type { Topic } from './topic.ts';

/**
 * Pages of these days (ISO, inclusive) speak of the covered events unless they say otherwise: from the proposal of the
 * talks, or the deal on the swap, to the day before the second round. Outside them an event must be told by its sentence.
 */
const COVERED_DAYS: Readonly<Record<Topic, { readonly from: string; readonly to: string }>> = {
  talks: { from: '2025-05-11', to: '2025-06-01' },
  swap: { from: '2025-05-16', to: '2025-06-01' },
};

/** True for a day on which only the covered event of the topic was meant; `date` is ISO, a time may follow. */
export const isCoveredDay = (topic: Topic, date: string): boolean =>
  date.slice(0, 10) >= COVERED_DAYS[topic].from && date.slice(0, 10) <= COVERED_DAYS[topic].to;

/** The day of the talks, on which the swap was agreed as well. */
const FIRST_DAY = '2025-05-16';

/** True for a day on which neither had happened: what is written then is a plan, or of something else. */
export const isWrittenBefore = (date: string | undefined): boolean =>
  date !== undefined && date.slice(0, 10) < FIRST_DAY;

/** The later rounds in Istanbul, and how long the pages of their days speak of them unless they say otherwise. */
const LATER_ROUNDS = ['2025-06-02', '2025-07-23'];
const DAYS_OF_NEWS = 5;
const DAY = 86_400_000;

/** True for a day on which a later round was the news, from its eve on. */
export const isDayOfLaterRound = (date: string): boolean =>
  LATER_ROUNDS.some((round) => {
    const days = (Date.parse(date.slice(0, 10)) - Date.parse(round)) / DAY;
    return days >= -1 && days <= DAYS_OF_NEWS;
  });

/** True for a day before the talks were so much as proposed: no round told of then is one of theirs. */
export const isBeforeCoveredDays = (date: string): boolean =>
  date.slice(0, 10) < COVERED_DAYS.talks.from;

/** True for a day after all of those. */
export const isAfterCoveredDays = (date: string): boolean =>
  date.slice(0, 10) > COVERED_DAYS.talks.to;
