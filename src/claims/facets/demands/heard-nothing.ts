import { phrases } from '../../lexicon/phrases.ts';

const UKRAINIANS = String.raw`(?:ukraine|k(?:yi|ie)v|umerov|(?:the )?ukrainians?|(?:the )?ukrainian (?:side|team|delegation|negotiators|envoys))`;
const RUSSIANS = String.raw`(?:russia|moscow|medins\w+|the kremlin|(?:the )?russians|(?:the )?russian (?:side|team|delegation|negotiators|envoys))`;
/** Where and from whom, and no matter of its own: "nothing about the dead that". */
const THERE = String.raw`(?: (?!(?:about|on|of|concerning|regarding|as to|for|but|except|besides|save)(?!\w))[\w'-]+){0,7}?`;
const NOT_YET = String.raw`(?:that )?(?:it|they|he|she) (?:had not|hadn't|have not|haven't|has not|hasn't)(?: already| previously| yet)?`;
const EARLIER = String.raw`(?=[^.;]{0,40}\b(?:before|already|earlier|previously|in (?:the spring of |march |april )?2022|three years (?:ago|before|earlier)|(?:at|in) (?:the )?(?:earlier|previous|last) (?:rounds?|talks))(?!\w))`;

const HEARD = new RegExp(phrases`
  \b${UKRAINIANS} (?:had |has )?(?:heard|was told|were told|got|learn(?:ed|t)) nothing(?! (?:but|less|new)(?!\w))${THERE} ${NOT_YET} (?:heard|been told|known)${EARLIER}
  |\b${RUSSIANS} (?:had |has )?(?:told|offered|brought|put to|said to|gave) (?:the )?(?:${UKRAINIANS}|other side) nothing(?! (?:but|less|new)(?!\w))${THERE} ${NOT_YET} (?:said|told|asked|demanded|put|offered|brought|given)${EARLIER}
`);
const FROM_THEM = new RegExp(String.raw`\b${RUSSIANS}(?!\w)`);

/**
 * The words that say of all the Ukrainians were told by the Russians that they had been told so before.
 *
 * Accepts "Kyiv heard nothing from the Russians in Istanbul that it had not heard in 2022", "the Russians told Kyiv nothing that they had
 * not said before". None: "Kyiv heard nothing about the children that it had not heard before", "heard nothing but threats".
 */
export const heardNothing = (folded: string): RegExpExecArray | null =>
  folded.includes(' nothing ') && FROM_THEM.test(folded) ? HEARD.exec(folded) : null;
