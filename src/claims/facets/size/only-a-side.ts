import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { CountHit } from '../../values/count/counted-number.ts';

const ONLY = /\bonly (?:some |about |around )?$/;
const OF_A_KIND =
  /^(?:civil|soldier|service|troop|women|men(?!\w)|officer|wounded|fighter|militar)/;
/** What is said of those who are counted: that they were freed, and nothing of some of them. */
const ALL_WENT =
  /^(?: (?!(?:freed|released|exchanged|swapped|returned|of|who|whom|that|among)(?!\w))[\w'-]+){0,5}? (?:(?:was|were|(?:has|have|had) been) (?:freed|released|exchanged|swapped|traded|let go|handed over|set free|returned|sent home)|went (?:home|free)|came (?:home|back)|returned|crossed|walked free|changed hands)(?!\w)/;
/** "by noon": more may have followed. */
const SO_FAR =
  /\b(?:by (?!each|both|either|the other|russia|ukraine|moscow|kyiv)[\w:]+|so far|until then|up to then|at first|initially|(?:in the|that) (?:morning|afternoon)|yet|as of|before)(?!\w)/;

/**
 * True where "only" says how few all of them were.
 *
 * Accepts "only 290 people a side went home", "only 290 captives each were freed". None: "only 200 soldiers each", "only 120 each wore uniform",
 * "only 390 of the 1,000", "only 195 a side had been freed by noon".
 */
export const isOnlyASide = (
  { folded }: SentenceView,
  { value, noun = '', start, end }: CountHit,
): boolean =>
  value.basis === 'per-side' &&
  ONLY.test(folded.slice(0, start)) &&
  !OF_A_KIND.test(noun) &&
  ALL_WENT.test(folded.slice(end)) &&
  !SO_FAR.test(folded);
