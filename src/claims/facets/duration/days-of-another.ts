import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { IntervalHit } from '../../values/interval.ts';
import { TALKS_WORD } from './head.ts';
import { spentNegotiating } from './spent-inside.ts';

/** min */
const MORE_THAN_A_SITTING = 10 * 60;

/**
 * True where a length of days is more likely that of the exchange than of the talks.
 *
 * Accepts "It was spread over three days". None: "The talks were spread over three days", "Kyiv and Moscow spent two days negotiating".
 */
export const areDaysOfAnother = (view: SentenceView, hit: IntervalHit): boolean =>
  hit.value.low >= MORE_THAN_A_SITTING &&
  !TALKS_WORD.test(view.folded) &&
  !spentNegotiating(view, hit);
