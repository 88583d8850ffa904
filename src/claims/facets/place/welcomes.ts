import { CAPTIVES } from '../../lexicon/nouns.ts';
import { phrases } from '../../lexicon/phrases.ts';

/** ", not Belarus," and "that" of "it was Georgia that" may stand between a place and its verb. */
const APART = String.raw`(?:(?: (?:region|oblast|province))?(?:,? (?:and )?not (?:to |in )?[\w' -]{3,24},)?(?:,? (?:that|which))?)`;
const TAKES_IN = phrases`
  (?:(?:has|had) )?(?:
    welcom(?:ed|es)|greet(?:ed|s)|receiv(?:ed|es)|t(?:ook|akes|aken) in
    |(?:turn(?:ed|s)|c[ao]mes?) out (?:[\w-]+ ){0,3}?to (?:greet|welcome|meet|cheer|embrace|receive)
    |lin(?:ed|es) (?:its|the) (?:\w+ )?(?:streets|roads?|squares?) to (?:greet|welcome|meet|cheer)
  )
`;
/** "welcomed the release of the prisoners": the news of it. */
const NEWS = phrases`
  (?! (?:the |this |that |its |their |any |such |an? |news |word )*(?:[\w-]+ )?(?:release|exchange|swap|deal|news|agreement|freeing|return|accord|move|step|decision|outcome|result|talks|plan|idea|news|announcement|funeral|famil(?:y|ie)|relative|mother|list|name|letter|lawyer|children|bodie|remain)s?(?!\w))
`;
const THE_FREED = String.raw`(?: [\w',-]+){0,5}? (?:${CAPTIVES}|freed|busloads?|buses|those|returnees)(?!\w)`;
/** Those who came for reasons of their own. */
const FUGITIVES = String.raw`(?! (?:who|that|which) (?:(?:had|have|has) )?(?:fle[ed]|left|escap|dodg|emigrat|deserted|refus)|,? (?:fleeing|dodging|escaping)| refugees)`;
const OF_A_PLACE = new RegExp(`^${APART} ${TAKES_IN}${NEWS}${THE_FREED}${FUGITIVES}`);

/** "12 of the freed", "its own sons": some went on to where they live. */
const SOME = new RegExp(
  String.raw`\b(?:some|several|many|most|few|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|\d{1,2}) of (?:the|its|their|those|these)(?!\w)|(?<![\d.,])\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) (?:[\w-]+ ){0,2}?(?:${CAPTIVES})(?!\w)|\b(?:its|their) (?!(?:\w+ )?(?:streets?|roads?|squares?)(?!\w))`,
);

/** "who come from there", "in every exchange": not all of those of this one. */
const FROM_THERE =
  /\bwho (?:(?:come|came|hail|hailed|are|were) (?:\w+ )?from|(?:live|lived) (?:in|there|nearby))(?!\w)|\b(?:every|each|all) (?:exchange|swap)s?(?!\w)/;

/**
 * True where a place, by the words behind it, is what takes in those who were freed: all of them, or (`some`) a part.
 *
 * Accepts "(Lviv) turned out in force to greet the first busloads of Ukrainians", "it was not Belarus but (Georgia) that received the
 * Russians", "(Georgia), not Belarus, received the Russians", "(Belarus) takes in the Russians". None: "(Kazakhstan) welcomed the
 * release of the prisoners", "(Georgia) took in Russians who had fled the draft".
 */
export const takesIn = (after: string): 'all' | 'some' | undefined => {
  const m = OF_A_PLACE.exec(after);
  if (!m) return undefined;
  return SOME.test(m[0]) || FROM_THERE.test(after) ? 'some' : 'all';
};
