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

/** True for a day after all of those. */
export const isAfterCoveredDays = (date: string): boolean =>
  date.slice(0, 10) > COVERED_DAYS.talks.to;
