import { SWAP_AGREED, SWAP_PHASES, WHOLE_FROM } from '../../../model/index.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { CountHit } from '../../values/count/counted-number.ts';

/** "Of the thousand promised to each side, 697 were home by Saturday": a part of them. */
const OF_THE_THOUSAND =
  /\bof (?:the|those|these|its|their|all the) (?:1[, .]?000|thousand|2[, .]?000|two thousand)(?!\w)(?!-)[^;:]*, (?:(?:some|about|only|just|already|so far) )*$/;
/** "697 have come back, out of 1,000": a part, told with what was done. */
const OUT_OF_THE_THOUSAND =
  /^[^.;:]*?\b(?:are|were|have|has|had|came|went|got|returned|crossed)(?!\w)(?![^.;:]*\b(?:agree[ds]?|promised to|to be)(?!\w))[^.;:]*? out of (?:(?:the|those|all|its|an?) ){0,2}(?:1[, .]?000|thousand|2[, .]?000|two thousand)(?!\w)(?!-)/;
/** "With Sunday's 303 for 303 the exchange … reached its end": a number that a day has is that day's. */
const OF_THE_DAY =
  /\b(?:(?:fri|satur|sun)day|yesterday|today|the (?:first|second|third|last|final) day|\d{1,2} may|may \d{1,2})'s (?:(?:final|last|closing|first|opening|second|third|some|about) )*$/;
const DEAL_FOLLOWS =
  /^ (?:[\w-]+ )?(?:deal|agreement|accord|pact|bargain|formula|arrangement|understanding|announcement)(?!\w)/;
/** True where a number is told of one of the days: "Sunday's 303"; not "Sunday's 303-for-303 deal". */
export const isOfTheDay = ({ folded }: SentenceView, { start, end, value }: CountHit): boolean =>
  value.count < WHOLE_FROM &&
  OF_THE_DAY.test(folded.slice(0, start)) &&
  !DEAL_FOLLOWS.test(folded.slice(end));

/**
 * True where a number is told as a part of the thousand.
 *
 * Accepts "Of the thousand promised, (697) were home", "(697) have come back, out of 1,000". None: "agreed to free (800) each, out of
 * 1,000 first discussed".
 */
export const isPartOfWhole = (view: SentenceView, hit: CountHit): boolean =>
  !hit.formula &&
  hit.value.count < SWAP_AGREED &&
  (OF_THE_THOUSAND.test(view.folded.slice(0, hit.start)) ||
    OUT_OF_THE_THOUSAND.test(view.folded.slice(hit.end)));

/** "more than six hundred were still to come": of these nobody has come. */
const STILL_TO_COME =
  /^(?: [\w'-]+){0,3}?,? (?:(?:are|were|is|was|had|have|has) )?(?:(?:still|yet) (?:to (?:come|follow|return|go|cross|be \w+)|await\w*|wait\w*|held|due|outstanding)|(?:still )?(?:await(?:s|ed|ing)|waiting for|remain(?:s|ed|ing)? (?:to be|in captivity|captive|behind))|to follow)(?!\w)/;

/**
 * True where a number, smaller than the whole, is of those who have not come yet.
 *
 * Accepts "more than (six hundred) were still to come", "over (600) are awaiting their turn". None: "(1,000) prisoners are still to be exchanged", which
 * is all of them.
 */
export const isStillToCome = (
  { folded }: SentenceView,
  { formula, value, end }: CountHit,
): boolean => !formula && value.count < SWAP_AGREED && STILL_TO_COME.test(folded.slice(end));

/** So many came home on one of the days: whoever names that number speaks of it, whatever the page's own day is. */
export const isOfSomeDay = ({ value }: CountHit): boolean =>
  SWAP_PHASES.some(({ freed }) => freed === value.count);
