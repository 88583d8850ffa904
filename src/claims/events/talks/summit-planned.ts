import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { DateHit } from '../../values/date.ts';
import { isLater } from '../context.ts';

const SUMMIT_TO_COME =
  /\b(?:summit|(?:meeting|talks|encounter|sit-down) (?:between|of) (?:[\w'-]+ ){0,4}?(?:presidents|leaders|heads of state|putin|zelens\w+)|(?:putin|zelens\w+|(?:the |two )(?:presidents|leaders)))(?!\w)[^;]*\b(?:will|would|shall|is to|are to|was to|were to)(?!\w)[^;,]*$/;

/**
 * True where a day or month is that on which the leaders are to meet, on a page older than any later round: the talks that
 * the sentence tells of are not of that month.
 *
 * Accepts "A summit between Putin and Zelensky will be held in (June), negotiators agreed in Istanbul". None: "talks will be held in (June)", "the
 * summit was held in (June)".
 */
export const isDayOfSummitAhead = (view: SentenceView, { start }: DateHit): boolean =>
  view.pageDate !== undefined &&
  !isLater(view.pageDate) &&
  SUMMIT_TO_COME.test(view.folded.slice(0, start));
