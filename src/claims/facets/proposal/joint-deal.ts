import { CEASEFIRE } from '../../lexicon/nouns.ts';
import type { NamedParty } from './parties.ts';

/** A truce agreed by both at the talks is the talks' outcome, not the proposal. */
const JOINT_DEAL =
  /\b(?:they|(?:the two|both) (?:sides|delegations|parties|teams)|the (?:sides|delegations|parties|negotiators)) (?:have |had |then |finally )?(?:agreed (?:on|upon)|settled (?:on|for))(?!\w)|\b(?:agreed? (?:on|upon|to)|signed|clinched|sealed|sign)(?!\w)[^.;]{0,60}\b(?:in|at) (?:the )?(?:istanbul|talks)|\bistanbul[^.;]{0,60}\b(?:sign|signed|clinched|sealed|agreed (?:on|upon)|(?<=\b(?:(?:russia|moscow) and (?:ukraine|k(?:yi|ie)v)|(?:ukraine|k(?:yi|ie)v) and (?:russia|moscow)|they|both sides|the two sides) (?:have |had |then |finally )?)agreed to)(?!\w)/;

const BEFORE_TALKS =
  /\b(?:proposal|proposed|american|u\.s\.|us-\w+|washington|offer\w*|drawn up|put forward|by the time|before|ahead of|prior|already|had (?:already )?(?:said|signed|accepted|agreed))(?!\w)/;

/** True where both agree on a truce at the talks: "the two sides agreed on a 30-day ceasefire". */
export const isOutcome = (folded: string): boolean =>
  JOINT_DEAL.test(folded) && !BEFORE_TALKS.test(folded);

/** Up to the commas around it: what is proposed elsewhere in the sentence is another matter. */
const clauseAround = (folded: string, start: number, end: number): string =>
  (folded
    .slice(0, start)
    .split(/[;:]|, (?=(?:as|while|whereas|but|although|and)(?!\w))/)
    .pop() ?? '') +
  (folded.slice(start).split(/[;:]|, (?=(?:as|while|whereas|but|although|and)(?!\w))/)[0] ??
    folded.slice(start, end));

const ON = /^ (?:up)?on(?!\w)/;
const TOGETHER = /\b(?:jointly|together|mutually|with (?:one another|each other)) $/;
/** "agreed with Moscow on", "agreed on a 30-day truce with the Ukrainians". */
const WITH =
  /^(?: (?:up)?on [^,;.]{3,60}?)? with (?:the )?(?:russia|moscow|kremlin|putin|ukrain|k(?:yi|ie)v|zelens|one another|each other)/;

/**
 * True where those who agree do so with one another, which answers no proposal.
 *
 * Accepts "Ukraine and Russia (agreed) on a 30-day ceasefire", "they jointly (agreed to)", "Ukraine (agreed) with
 * Russia on". None: "Ukraine and Russia (agreed to) the American 30-day truce", "(agreed) on the American proposal".
 */
export const isWithOneAnother = (
  folded: string,
  verb: RegExpExecArray,
  acting: readonly NamedParty[],
): boolean => {
  const end = verb.index + verb[0].length;
  const rest = folded.slice(end);
  const both = new Set(acting.map((p) => p.subject)).size > 1;
  return (
    verb[0].startsWith('agree') &&
    !BEFORE_TALKS.test(clauseAround(folded, verb.index, end)) &&
    (WITH.test(rest) || (both && (ON.test(rest) || TOGETHER.test(folded.slice(0, verb.index)))))
  );
};

/** "the swap (agreed)", "the exchange to which Russia and Ukraine (agreed)", "as by that (agreed)". */
const A_SWAP =
  /\b(?:exchanges?|swaps?|handovers?|releases?|trades?|prisoners|captives|detainees|as by (?:that|the one)|one)(?:,? (?:that|which|(?:to|on|upon) which))?(?: (?!(?:truce|cease-?fire|proposal|after|before|and then|but)(?!\w))[\w'-]+){0,5}? $/;
/** "(agreed) in Istanbul to swap 1,000", "(agree) a 1,000-for-1,000 prisoner swap". */
const TO_SWAP =
  /^(?: to)?(?: (?:in|at|on|there|then|also)(?!\w)[^,;.]{0,40}?)? (?:(?:to )?(?:swap|exchang|trad|free|releas|return|hand over)|(?:on |an? |the )?(?:[\w,-]+ ){0,4}?(?:swap|exchange|handover))\w*/;
/** "One thousand will go home, it was (agreed)". */
const IMPERSONAL = /\b(?:it|this|that|what) (?:was|is|has been|had been) $/;
const OF_THE_TRUCE = new RegExp(
  String.raw`^[^.;,]{0,60}?\b(?:${CEASEFIRE}|pause|halt|proposal|plan|offer|it)(?!\w)`,
);

/** True where what is agreed is a swap, told right before the verb: "the swap (agreed) with Ukraine in Istanbul". */
export const isAgreedSwap = (folded: string, verb: RegExpExecArray): boolean =>
  verb[0].startsWith('agree') &&
  (A_SWAP.test(folded.slice(0, verb.index)) ||
    IMPERSONAL.test(folded.slice(0, verb.index)) ||
    TO_SWAP.test(folded.slice(verb.index + verb[0].length))) &&
  !OF_THE_TRUCE.test(folded.slice(verb.index + verb[0].length));
