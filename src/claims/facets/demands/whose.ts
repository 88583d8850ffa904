import { NOT } from '../../lexicon/negations.ts';
import { phrases } from '../../lexicon/phrases.ts';

/** Russia or who speaks for it. */
export const RUSSIAN = /\b(?:russia\w*|moscow\w*|kremlin\w*|putin\w*|medins\w+)(?!\w)/;

/** Subjects that stand for the Russians of the sentence before. */
const PRONOUN =
  /^\W*(?:[\w' ]{1,20}, )?(?:and |but )?(?:(?:some|much|part) of (?:it|what|them)|(?:it|he|they|his envoys|its envoys|the envoys)(?!\w))|^in (?:may|istanbul),? (?:it|he|they|his envoys|its envoys)(?!\w)/;
const DEMANDS_BEFORE =
  /\b(?:russia\w*|moscow\w*|kremlin\w*|putin\w*|medins\w+|demands?|terms|conditions)(?!\w)/;

/** What is asked of Ukraine at these talks is asked by Russia: "the demand that Kyiv give up …". */
const OF_UKRAINE = new RegExp(phrases`
  \b(?:
    (?:demands?|condition|insistence|ultimatum|terms) (?:that|for|on) (?:kyiv|kiev|ukraine|the ukrainians|ukrainian (?:troops|forces|soldiers))
    |(?:kyiv|kiev|ukraine|the ukrainians) (?:was|were) (?:also )?(?:to|told to|asked to|ordered to|expected to|required to)
    |what (?:the )?(?:kyiv|kiev|ukraine|ukrainians?|umerov)(?:'s \w+)? (?:heard|(?:was|were) told)
    |unacceptable to (?:the )?(?:kyiv|kiev|ukraine|ukrainians?|umerov)
    |(?:ukrainians|ukrainian (?:side|team|delegation|officials?|negotiators|diplomats)|kyiv|umerov)(?!\w)[^.;]{0,40}\b(?:
      protest\w*|complain\w*|confronted with|faced with|presented with|unacceptable|balk\w*|had never been|had not heard
    )
  )(?!\w)
`);

/** The memorandum handed over on 2 June: nothing was on paper at these talks. */
const OF_A_PAPER =
  /\b(?:russian|moscow's|russia's|kremlin's) (?:[\w-]+ )?(?:paper|memorandum)(?!\w)/;

/** By whom the sentence has it asked: surely by Russia, or by it as far as can be told; else undefined. */
export const askedBy = (folded: string, before: string): 'russia' | 'perhaps' | undefined => {
  if (OF_A_PAPER.test(folded)) return undefined;
  if (RUSSIAN.test(folded)) return 'russia';
  if (OF_UKRAINE.test(folded)) return 'perhaps';
  return PRONOUN.test(folded) && DEMANDS_BEFORE.test(before.slice(-260)) ? 'perhaps' : undefined;
};

/** "told Kyiv that its army should quit", "what Kyiv heard was that it should leave": said to Ukraine, of Ukraine. */
const SHOULD_GO = String.raw`should(?= (?:withdraw|quit|leave|pull|give up|hand over|cede|vacate|surrender|abandon|clear out|get out|move out|retreat|evacuate)(?!\w))(?<=\b(?:told (?:the )?(?:k(?:yi|ie)v|ukrain\w+|umerov)|what (?:the )?(?:k(?:yi|ie)v|ukrain\w+|umerov)(?:'s \w+)? (?:heard|(?:was|were) told))(?!\w)[^.;:]{0,90}\b(?:(?:its|their|ukrainian|ukraine's|k(?:yi|ie)v's) (?:own )?(?:army|troops|forces|soldiers|men|units)|it|they|ukraine|k(?:yi|ie)v) should)`;

/** Words of asking. */
export const ASKED = new RegExp(phrases`
  \b(?:
    demand(?:s|ed|ing)?|insist(?:s|ed|ing|ence)?|requir(?:e|es|ed|ing|ement)|condition(?:s|ed|al)?
    |must|ha(?:s|d|ve) to|want(?:s|ed|ing)?|call(?:s|ed|ing)? (?:(?:in istanbul|at the talks|on friday|there|again|once more|openly) )?(?:on|for)|ultimatum|terms
    |need(?:s|ed)? to|order(?:s|ed)|press(?:ed|ing|es)? (?:for|\w+ to)|ask(?:s|ed|ing)(?! (?:about|whether|if|why|how|what)(?!\w))|ask(?= (?:kyiv|kiev|ukraine|the ukrainians|for)(?!\w))|claim(?:s|ed)?
    |pressed(?= (?:by|home)(?!\w))|press(?:es|ed|ing) (?=ukraine's(?!\w))|push(?:es|ed)? (?=ukraine's(?!\w))|ma(?:de|king|kes) (?:a|the) point of|(?:the|an|that|their|moscow's) order(?! (?:of|in)(?!\w))|told (?:the )?(?:ukraine|k(?:yi|ie)v|ukrainians|ukrainian \w+) to
  |t(?:ied|ies|ying) (?:an? |any |the |every )?(?:[\w-]+ ){0,2}?(?:ceasefire|cease-fire|truce|peace|deal|settlement|halt|end of the war) to|link(?:ed|s|ing) (?:an? |any |the |every )?(?:[\w-]+ ){0,2}?(?:ceasefire|cease-fire|truce|peace|deal|settlement) to|ma(?:de|kes?|king) [^.;,]{3,60}? (?:dependent|conditional|contingent) (?:up)?on|preconditions?
    |rais(?:e|es|ed|ing)|br(?:ought|ing|ings|inging) up|put (?:forward|on the table)|tabled
    |seek(?:s|ing)?|sought|push(?:ed|es|ing)? for|stipulat\w+|(?:wish|shopping) ?list|(?<=^\W*)(?:pull|get(?= (?:\w+ ){0,3}out)|withdraw|leave|quit|hand(?= over)|clear(?= out)|give(?= up)|cede|vacate|surrender|abandon)(?=\b.*\b(?:told|said|barked|order(?:ed)?|demand(?:ed)?|words|message|ultimatum)(?!\w))
    |(?:russian|moscow's|kremlin's|russia's) list|list (?:that |which )?(?:the russians|russia|moscow|the kremlin|medinsk\w+) (?:had )?(?:brought|handed|put|presented|read|came)|request(?:s|ed)?|price|${SHOULD_GO}|wish(?:es|ed)?|(?:was|were|is|are) (?:also )?to|told to|confronted with|protest\w*|unacceptable|accus\w+
  )\b
`);

export const NOT_RAISED = new RegExp(
  String.raw`(?:\b(?:${NOT}|at no point|none of|nothing|refrain(?:ed|s)? from|avoid(?:ed|s|ing)?|drop(?:ped|s)|left (?:out|aside)|steer(?:ed)? clear|abstain\w*|zero)(?!\w)|n't(?!\w))`,
);

/** What Ukraine asks for is another matter. */
export const UKRAINE_ASKS =
  /\b(?:ukraine|kyiv|kiev|zelens\w+|umerov|(?:the )?ukrainians)(?: (?!moscow|russia|the|kremlin|of|that|says|said)[\w'-]+){0,4}? (?:demand(?:s|ed)|ask(?:s|ed)|wants?|wanted|put|tabled|raised?|brought|present|ma[dk]e|bring|submit|voice)(?!\w)/;
/** Its demands by whose they are: "Kyiv's own terms". */
export const UKRAINES =
  /\b(?:ukraine's|k(?:yi|ie)v's|ukrainian|zelens\w+'s) (?:own )?(?:demands|terms|conditions|list|claims|requests?|points)(?!\w)/;
