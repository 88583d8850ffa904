import { DAYS_OF_THE_TALKS } from '../../events/talks/talks-days.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';

/** "In June": a month that opens the sentence is that of all of it; UTF-16 units. */
const OPENING = 4;

/**
 * True where a sentence names a day that is none of the talks': what "it" took there need not be theirs.
 *
 * Accepts "It runs again on June 2, from 10 a.m. to 2 p.m.", "In June it was a little more than one". None: "It took two hours on 16 May", "yesterday".
 */
export const isOnAnotherDay = ({ dates }: SentenceView): boolean =>
  dates.some(
    ({ start, value: { month, day }, relative }) =>
      !relative &&
      (day === undefined
        ? month !== 5 && start <= OPENING
        : month !== 5 || !DAYS_OF_THE_TALKS.has(day)),
  );
