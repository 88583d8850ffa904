import { type EventId, SWAP_PHASES } from '../../../model/index.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';

const DAYS: Readonly<Record<string, number>> = { a: 1, one: 1, the: 1, '1': 1, two: 2, '2': 2 };

/** "Saturday, a day after (390 people)": what follows at once came before the day that the sentence is about. */
const DAYS_AFTER =
  /\b(a|one|the|1|two|2) (?:days?|morning|night) after (?:(?:the|its|their|some|about|first|initial|opening|other|another|russia|ukraine|moscow|kyiv|and|they|had|both|each|both sides|each side|the two sides) |(?:freed|released|exchanged|swapped|traded|handed over) )*$/;

/**
 * How many days before the day of the sentence something came, by the words that lead to it; 0 where they tell none.
 *
 * Accepts "a day after (390 people)", "two days after the first (390)", "the day after Russia had freed (390)". None: "after (390 people)", "a
 * week after".
 */
export const daysBefore = (view: SentenceView, position: number): number =>
  DAYS[DAYS_AFTER.exec(view.folded.slice(Math.max(0, position - 80), position))?.[1] ?? ''] ?? 0;

/** The phase that came so many days before another; `undefined` where there was none, or the other is no phase. */
export const phaseBefore = (event: EventId, days: number): EventId | undefined => {
  const at = SWAP_PHASES.findIndex((phase) => phase.event === event);
  return at < 0 ? undefined : SWAP_PHASES[at - days]?.event;
};
