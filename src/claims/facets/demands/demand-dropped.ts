import { AnyOf } from '../../lexicon/any-of.ts';
import { phrases } from '../../lexicon/phrases.ts';

const RUSSIANS =
  "(?:russians?|russia|moscow|the kremlin|putin|medins\\w+|(?:russian|moscow's|russia's) (?:side|team|delegation|negotiators|envoys))";
const THERE =
  '(?:,? (?:in istanbul|at the (?:istanbul )?talks|there|on friday|then|also|itself|quietly|formally|apparently),?)*';
/** "Russia told the Ukrainians in Istanbul that it": whose doing it is stays the same. */
const IT = phrases`
  (?: (?:(?:told|assured|informed) (?:the )?(?:ukrainians?|ukraine|k(?:yi|ie)v|umerov|ukrainian (?:side|team|delegation|negotiators))|said|announced|declared|made clear|let it be known)${THERE}(?: that)? (?:it|they|he))?
`;
const DROPPED =
  '(?:dropped|withdrew|withdrawn|gave up|given up|abandoned|shelved|waived|renounced|scrapped)';
const ITS_DEMAND = phrases`
  (?:its|their|his|the|all|every)(?: of (?:its|their))?(?: [\w-]+){0,2}? (?:demands?|insistence|conditions?|requirements?)(?! (?:for|of) (?:nato )?membership)
  (?: (?:over|on|about|for|regarding|concerning|as to)|,? that (?:ukraine|k(?:yi|ie)v))
`;

const DEMAND_DROPPED = new AnyOf(
  String.raw`(?<!\b(?:if|once|until|till|unless|after|when|whether|before|that|because|wish|hoped) )\b${RUSSIANS}${THERE}${IT}${THERE}(?: (?:had|has|have))?${THERE} ${DROPPED} ${ITS_DEMAND}(?!\w)[^.;,]{0,60}\bnato(?!\w)`,
  { cue: /dropped|withdr[ae]w|g[ia]ven? up|abandoned|shelved|waived|renounced|scrapped/ },
);

/** "A year ago Russia dropped its demands, and now it raised them again". */
const AT_ANOTHER_TIME =
  /\b(?:ago|again|once more|in 20\d\d|the year before|earlier|previously|back then|but (?:later|then|soon)|reviv\w+|return\w* to)(?!\w)/;

/**
 * The words by which Russia is told to have given up what it asked on NATO.
 *
 * Accepts "Russia told the Ukrainians that it had dropped its demands over NATO", "Moscow gave up its insistence that Ukraine stay out of NATO". None:
 * "Ukraine dropped its demand for NATO membership", "Russia had not dropped", "once Russia dropped".
 */
export const demandDropped = (folded: string): RegExpExecArray | null =>
  folded.includes('nato') && !AT_ANOTHER_TIME.test(folded) ? DEMAND_DROPPED.exec(folded) : null;
