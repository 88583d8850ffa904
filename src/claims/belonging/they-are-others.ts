import { CAPTIVES, MET, SWAP_NOUN, TALKS } from '../lexicon/nouns.ts';
import { RUSSIA_SIGN, UKRAINE_SIGN } from '../lexicon/parties.ts';
import { phrases } from '../lexicon/phrases.ts';

const THEY = /^\W*(?:and |but |then )?they(?!\w)/;
/** A sentence that says itself whom it means. */
const NAMES_THEM =
  /\b(?:istanbul|dolmabahce|talks|negotiations|delegations?|sides|prisoners|swap|cease-?fire|truce|shaken hands|shook hands)(?!\w)/;
/** Whoever met, was exchanged, or is at war. */
const MAY_BE_OURS = new RegExp(phrases`
  \b(?:${TALKS}|${MET}|${SWAP_NOUN}|${CAPTIVES}|delegations?|teams?|sides?|part(?:y|ies)|envoys|negotiators|officials|ministers?|aides|diplomats
  |istanbul|dolmabahce|turk\w+|the two|both|they|them|their|enem(?:y|ies)|countries|governments|war|palace|table|room|doors?)(?!\w)
`);

const THAT_MEETING =
  /\bthat (?:[\w-]+ )?(?:meeting|session|encounter|conversation|call|discussion)(?!\w)/;
/** Whoever of a third country is named as one who met. */
const THIRD =
  /\b(?:rubio|fidan|erdogan|kellogg|witkoff|trump|vance|barrack|macron|merz|starmer|tusk|americans?|turks|u\.s\.|europeans?)(?!\w)/;

/**
 * True where "that meeting" is told of right behind a sentence that names somebody of a third country, and no talks: "Before anything
 * else, Rubio and the Ukrainians. Yermak is in that meeting, which takes an hour." Both folded.
 */
export const thatMeetingIsOthers = (folded: string, last: string): boolean =>
  THAT_MEETING.test(folded) && !NAMES_THEM.test(folded) && THIRD.test(last);

/**
 * True where "they" open a sentence that names nobody, and the one before it tells of others: "Eight members of OPEC raise output
 * again. They meet on June 1." Both folded; `last` is empty where nothing was said before.
 */
export const theyAreOthers = (folded: string, last: string): boolean =>
  THEY.test(folded) &&
  last !== '' &&
  !NAMES_THEM.test(folded) &&
  !RUSSIA_SIGN.test(folded) &&
  !UKRAINE_SIGN.test(folded) &&
  !MAY_BE_OURS.test(last) &&
  !RUSSIA_SIGN.test(last) &&
  !UKRAINE_SIGN.test(last);

const THEIR_TALKS =
  /^\W*(?:and |but |then )?their (?:[\w-]+ )?(?:talks|meetings?|sessions?|negotiations|discussions|encounters?)(?!\w)/;
/** Those who talk here, and where: whoever else meets is of another matter. */
const OURS =
  /\b(?:istanbul|dolmabahce|turk\w+|delegations?|teams?|sides|part(?:y|ies)|envoys?|negotiat\w+|officials?|ministers?|aides?|diplomats?|presidents?|leaders?|the two|both|enem(?:y|ies)|countries|governments?|war|prisoners?|swap|cease-?fire|truce|palace|they|them)(?!\w)/;

/**
 * True where "their talks" open a sentence behind one on somebody else: "Two hedgehogs have been meeting under my shed. Their talks
 * last about forty minutes." Both folded; `last` is empty where nothing was said before.
 */
export const theirTalksAreOthers = (folded: string, last: string): boolean =>
  THEIR_TALKS.test(folded) &&
  last !== '' &&
  ![folded, last].some(
    (words) => OURS.test(words) || RUSSIA_SIGN.test(words) || UKRAINE_SIGN.test(words),
  );

/** True where a pronoun, "their talks" or "that meeting" stands for others than the delegations. */
export const isOfOthers = (folded: string, last: string): boolean =>
  theyAreOthers(folded, last) ||
  thatMeetingIsOthers(folded, last) ||
  theirTalksAreOthers(folded, last);
