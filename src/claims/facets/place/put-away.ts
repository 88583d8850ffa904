import { phrases } from '../../lexicon/phrases.ts';
import { negatedBefore } from '../../sentence/negation.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { PlaceHit } from '../../values/place.ts';

/** "with no halt", "without a stay", "without once stopping over": none was made, and behind it stands where. */
const NO_STOP = phrases`
  \b(?:
    (?:with(?:out)?(?: an?| any| so much as an?)?|with (?:no|not an?)|making no)(?: (?!to(?!\w))[\w'-]+){0,3}? (?:stops?|stopovers?|stop-overs?|halts?|detours?|layovers?|stays?|breaks?|pauses?|landings?|transits?|nights?)
    |without (?:ever |once |even |first )?(?:stopping|halting|staying|pausing|landing|resting|passing|touching)(?: (?:off|over|down|first|once|even))?
  )(?: (?:of any kind|at all|whatsoever|whatever|anywhere|overnight|on the way|en route))?
  (?:,? (?:in|at|near|on|over|through|by|via|across|inside)(?: or (?:near|around|through))?)
`;
/** "not to Belarus", "bypassing Kyiv", "with no halt in Belarus". */
const NOT_THERE = new RegExp(
  String.raw`(?:\b(?:not (?:to|in|into|via|near)|(?:without|bypassing|skipping|avoiding|instead of|rather than)(?: (?!(?:stop|halt|stay|break|pause|to)(?!\w)|stop(?:ping|over))[\w'-]+){0,3}?)|${NO_STOP}) (?:the )?$`,
);

/** "The Chernihiv region is the wrong answer". */
const IS_WRONG =
  /^(?: (?:region|oblast|province|area))? (?:is|was) (?:the )?(?:wrong|not|false|incorrect|mistaken)(?!\w)/;

/**
 * True where a place is named as one the freed were not taken to.
 *
 * Accepts "not to (Belarus)", "bypassing (Kyiv)", "with no halt in (Belarus)", "without a stay in (Belarus)", "never reached (Odesa)", "the (Chernihiv) region is the wrong answer". None:
 * "not Belarus but (Georgia)", "without a
 * stopover to (Moscow)".
 */
export const isPutAway = (view: SentenceView, hit: PlaceHit): boolean => {
  const before = view.folded.slice(Math.max(0, hit.start - 60), hit.start);
  return (
    NOT_THERE.test(before) ||
    IS_WRONG.test(view.folded.slice(hit.end)) ||
    (negatedBefore(view, hit.start, 30) && /\b(?:not|never)(?!\w)|n't/.test(before))
  );
};
