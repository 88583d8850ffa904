import { negatedBefore } from '../../sentence/negation.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { PlaceHit } from '../../values/place.ts';

/** "not to Belarus", "bypassing Kyiv". */
const NOT_THERE =
  /\b(?:not (?:to|in|into|via|near)|without(?: [\w'-]+){0,6}? (?:stop|stopping|stopover|halt|detour|pass|passing|touching|layover)(?: [\w'-]+){0,2}?|(?:without|bypassing|skipping|avoiding|instead of|rather than)(?: [\w'-]+){0,3}?) (?:the )?$/;

/** "The Chernihiv region is the wrong answer". */
const IS_WRONG =
  /^(?: (?:region|oblast|province|area))? (?:is|was) (?:the )?(?:wrong|not|false|incorrect|mistaken)(?!\w)/;

/**
 * True where a place is named as one the freed were not taken to.
 *
 * Accepts "not to (Belarus)", "bypassing (Kyiv)", "never reached (Odesa)", "the (Chernihiv) region is the wrong answer". None:
 * "not Belarus but (Georgia)".
 */
export const isPutAway = (view: SentenceView, hit: PlaceHit): boolean => {
  const before = view.folded.slice(Math.max(0, hit.start - 40), hit.start);
  return (
    NOT_THERE.test(before) ||
    IS_WRONG.test(view.folded.slice(hit.end)) ||
    (negatedBefore(view, hit.start, 30) && /\b(?:not|never)(?!\w)|n't/.test(before))
  );
};
