import { AnyOf } from '../../lexicon/any-of.ts';
import { phrases } from '../../lexicon/phrases.ts';

/** What a ceasefire will do once it holds. */
const WILL_HOLD = phrases`
  (?:shall|will|would|is to|are to|was to|is due to|is set to) (?:also |now |then )?(?:
    come (?:into (?:force|effect)|about)|enter into force|go into (?:force|effect)|take (?:effect|hold)|be (?:in (?:force|place)|observed|introduced|declared|imposed)|set in|begin|start|apply|hold|last|run|reign
  )(?=[,;]| (?:on|from|at|in|for|until|till|this|next|within|along|across|by|with|immediately|as of|tomorrow|tonight|throughout|[a-z]+day)[, ])
`;
/** Both of them; whoever else agrees, or one of the two, makes no truce. */
const BOTH = phrases`
  it (?:was|has been|had been)|this was|so it was|they|both|the two|(?:both|the two|the warring|the) (?:sides|parties|delegations|teams|countries|negotiators|envoys)|(?:the )?delegations|negotiators
  |(?:russia|moscow) and (?:ukraine|k(?:yi|ie)v)|(?:ukraine|k(?:yi|ie)v) and (?:russia|moscow)|(?:russian and ukrainian|ukrainian and russian) (?:delegations|delegates|negotiators|envoys|officials|representatives|diplomats)
`;
/** The agreement told behind what was agreed; what others agreed on, or what is only to be talked of, is none. */
const AGREED_BEHIND = new AnyOf(
  String.raw`^[^.;:?]{0,70}? ${WILL_HOLD}(?!\w)[^.;:?]{0,60}?,(?: so)? (?:${BOTH}) (?:have |had |has |then |also |finally |all )*(?:agreed|settled|decided)(?!\w)(?=[.;!]|$|,| (?:in (?:istanbul|turk\w+|the|their|these)|at (?:the|their|these|istanbul)|during|on \w+day|after|there|late|there)(?!\w))(?! in (?:the )?(?:principle|past|spring))`,
  { cue: /agreed|settled|decided/ },
);
/** The ceasefire is what will begin: not "Talks on a", "Work on the", "how a". */
const ITSELF =
  /(?:^|[;:] )\W*(?:(?:an?|the|this|such) )*(?:(?!(?:on|for|of|about|how|when|to|over|in|that|and|with|towards?)(?!\w))[\w-]+ ){0,4}$/;
/** "If Moscow signs, a truce will begin, they agreed"; "no truce shall begin". */
const LEFT_OPEN =
  /\b(?:if|unless|once|whether|provided|should|only|no|not|never|without|until|one day|some day|eventually)(?!\w)/;
/** "they agreed, but none was signed". */
const TAKEN_BACK = /\b(?:but|yet|though|although|none|never|nothing|had)(?!\w)/;

/**
 * True where what follows a ceasefire tells when it will hold, and then that both sides agreed on it.
 *
 * Accepts "(a full ceasefire) shall come into force on Monday, it was agreed at the talks", "(a truce) is to begin at midnight, the two
 * sides agreed". None: "(a truce) would begin on Monday, the Europeans agreed", "(a truce) would begin if Moscow signs, they agreed".
 */
export const agreedBehind = (before: string, rest: string): boolean => {
  const m = AGREED_BEHIND.exec(rest);
  return (
    m !== null &&
    ITSELF.test(before) &&
    !LEFT_OPEN.test(before) &&
    !LEFT_OPEN.test(m[0]) &&
    !TAKEN_BACK.test(rest.slice(m[0].length))
  );
};
