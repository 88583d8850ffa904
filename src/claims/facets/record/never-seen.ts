import { SWAP_NOUN } from '../../lexicon/nouns.ts';
import { phrases } from '../../lexicon/phrases.ts';

const SCALE = '(?:size|scale|dimensions?|magnitude|scope|proportions?)';
const THE_WAR = String.raw`(?:the|this|their) (?:[\w-]+ )?(?:war|conflict|invasion)`;
const NOT_SEEN = String.raw`(?:(?:has|had) (?:not|never|yet to)|(?:has|had)n.t) (?:yet |before |ever |so far )?(?:seen?|known?|witness(?:ed)?|produced?|experienced?)(?!\w)`;
const A_SWAP = String.raw`(?:[\w-]+ )?(?:${SWAP_NOUN})(?: of (?:prisoners|captives))?`;

/**
 * What was never seen before in the war is the largest, as alternatives of a pattern.
 *
 * Accepts "of such size as this war has not seen", "on a scale the war had never known", "of a scale not seen before", "a swap such as the war has not seen", "the
 * war has not seen an exchange of such dimensions", "never has this war seen an exchange of the size". None: "on a scale the war has seen before".
 */
export const NEVER_SEEN = phrases`
  \b(?:of|on) (?:such |the |an? )?(?:an? )?${SCALE}(?: such)?(?: as| that| which)? ${THE_WAR} ${NOT_SEEN}
  |\b(?:of|on) an? ${SCALE} (?:not|never) (?:yet |before )?(?:seen|known|witnessed)(?!\w)
  |\b(?:${SWAP_NOUN})(?: of (?:prisoners|captives))? such as ${THE_WAR} ${NOT_SEEN}
  |\b${THE_WAR} ${NOT_SEEN} (?:an?|any|such an?|so) ${A_SWAP} (?:of|on|like|as) (?:such|this|that|the|a comparable|an? similar)(?!\w)
  |\bnever (?:before )?has ${THE_WAR} (?:seen|known|witnessed) (?:an?|any) ${A_SWAP} (?:of|on|like) (?:such|this|that|the)(?!\w)
`;

const ATTACKS =
  /\b(?:drones?|missiles?|attack\w*|strikes?|assaults?|barrages?|offensives?|shelling|bomb\w*|losses|casualties)(?!\w)[^,;.]{0,60}$/;
/** "drones on a (scale the war has not seen)": a record of attacks. */
export const isOfAttacks = (folded: string, at: number): boolean =>
  ATTACKS.test(folded.slice(Math.max(0, at - 80), at));
