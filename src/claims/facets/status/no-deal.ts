import { AnyOf } from '../../lexicon/any-of.ts';
import { CAPTIVES, SWAP_NOUN } from '../../lexicon/nouns.ts';
import { phrases } from '../../lexicon/phrases.ts';

/** Words that describe a deal; a preposition would lead to something else ("no date for the exchange"). */
const DESCRIBED = String.raw`(?:(?!to(?!\w)|about(?!\w)|of(?!\w)|on(?!\w)|for(?!\w)|from(?!\w)|but(?!\w)|in(?!\w)|with(?!\w)|than(?!\w)|who(?!\w)|that(?!\w)|when(?!\w)|how(?!\w)|where(?!\w)|by(?!\w))[\w-]+ ){0,3}?`;

const FREEING = String.raw`(?:${SWAP_NOUN}|(?:swap|exchang|trad|fre|releas)\w*|(?:hand|send|return)\w* (?:over|home|back)?|1[, ]?000[- ]for|thousand[- ]for|prisoners|captives)`;
const DEAL = `(?:deal|agreement|accord|understanding|settlement|pact|consensus|arrangement|swap|exchange)`;
/** What may stand before the captives and is no object of its own: "on any exchange of as many as 1,000 of their". */
const LIGHT = phrases`
  an?|any|the|their|its|each other's|such|even|how|whom|this|that|more|new|large|big|mass|large-scale|major|general|broad|as|many|much|so|to
  |exchang\w+|swap\w*|fre\w+|releas\w+|return\w*|trad\w+|hand\w*|over|back|home|prisoner|war|sort|kind|form|of|for|\d[\d,]*|thousand|hundreds?|dozens?|remaining|wounded|sick|russian|ukrainian|single
`;
/** Between the deal and what it would have been about: that it was not reached, and where. */
const REACHED_WHERE = phrases`
  (?: (?:was|were|is|has been|had been|could be|being)(?: [a-z]+ly)?)?(?: (?:reached|struck|made|found|signed|concluded|announced|possible|forthcoming|in sight))?
  (?: (?:in istanbul|in turkey|there|at the (?:\w+ )?(?:talks|meeting)|on [a-z]+day|between (?:the )?[\w' ]{3,30}?|by (?:the )?[\w' ]{3,20}?))?
`;
/** What the deal that is denied would have been about: captives, at once or as the second of two ("on a truce or on prisoners"). */
const ABOUT_CAPTIVES = phrases`
  (?:(?: [\w'-]+){1,5},? (?:or|nor)(?: (?:on|about|to|over|any|even))*)?(?: (?:${LIGHT})){0,6}? (?:${FREEING}|${CAPTIVES})(?!\w)(?! (?:aside|apart|excepted|all(?!\w)|every))
`;
const ON_CAPTIVES = `${REACHED_WHERE}(?: even| so much as)?(?: (?:on|about|for|to|over|of|regarding|concerning))?${ABOUT_CAPTIVES}`;

/** A negation that governs the verb behind it: an auxiliary, a verb of failing, or a subject that is nobody. */
const DID_NOT = phrases`
  (?:
    (?:(?:did|do|does|could|can|have|has|had|would|will|were|are|was|is|but|yet|and) not|(?:did|do|does|could|ca|have|has|had|would|wo|were|are|was|is)n't
      |cannot|never(?! before)|nor|fail(?:s|ed|ing|ure)? to|unable to|refus\w+ to|declin\w+ to|without(?: ever)?
      |neither (?:side|party|delegation|team|country|government|capital|of (?:them|the (?:two|sides|delegations|teams))|(?:russia|moscow) nor (?:ukraine|k(?:yi|ie)v)|(?:ukraine|k(?:yi|ie)v) nor (?:russia|moscow))
      |nobody|no one|none of (?:them|the (?:sides|delegations))
    )
    (?: (?:[a-z]+ly|ever|yet|even|either|once|at all|in the end|manage to|managed to|been able to|had|has|have|was|were|been)){0,3}
  )
`;

/** "no prisoner exchange since 2022 has been bigger than": others that it is measured by. */
const COMPARED = phrases`
  [^.;]{0,80}?\b(?:
    bigger|larger|greater|so|as (?:big|large|many|great)|like (?:it|this)|compar\w+|before|since|rival\w*
    |match\w*|(?:come|comes|came) (?:near|close)|more (?:people|prisoners|captives)|ever
  )(?!\w)
`;

/** A swap by its captives, as one of two things that did not come about: "an exchange of prisoners", "a POW deal". */
const OF_CAPTIVES = String.raw`(?:prisoner|pow|captive|detainee)s?[ -](?:swap|exchange|deal|release)s?|(?:${SWAP_NOUN}) of (?:\w+ )?(?:${CAPTIVES})(?!\w)`;

/**
 * That no swap was agreed.
 *
 * Accepts "no deal on prisoners", "without agreement even on an exchange", "without any agreement on swapping captives", "did not even agree on an exchange of
 * prisoners", "neither side agreed to free prisoners", "nothing was agreed about prisoners", "refused to exchange captives",
 * "agreed on no swap", "neither a truce nor a prisoner exchange was agreed". None: "without American pressure they agreed on a swap", "neither president signed the deal", "did
 * not say when the prisoners agreed on would go", "not one of the prisoners agreed".
 */
export const NO_DEAL = new AnyOf(
  phrases`
  \b(?<!\b(?:an?|any|one|another) )\b(?:prisoner )?(?:${SWAP_NOUN})(?: of (?:the |all )?(?:${CAPTIVES}))? (?:was|were|had been|has been) (?:proposed|offered|suggested|put forward)(?!\w)[^.;]{0,40}?,? (?:but|though|yet) (?:was |were |has been |had been )?(?:not|never) (?:accepted|agreed|taken up|adopted|approved)
  |\b(?:refus|declin|fail)\w+(?: [\w']+){0,2}? to (?:exchange|swap|trade|free|release)(?: (?:${LIGHT})){0,4}? (?:${CAPTIVES})(?!\w)(?![^.;]*\bbut(?!\w))
  |\b(?:
    no(?! (?:more|less|fewer|later|earlier|sooner|longer|doubt)(?!\w))|without(?: an?| any)?|(?:nor|not even)(?: an?| any)|(?:rejected|ruled out|lack of|absence of|refused)(?: an?| any)?
  ) ${DESCRIBED}${DEAL}(?!\w)${ON_CAPTIVES}
  |\bwithout (?:(?!(?:but|before|then|until)(?!\w))[\w'-]+ ){0,5}?(?:agreeing|having agreed) (?:to|on|upon)\b${ON_CAPTIVES}
  |\bwithout (?:agreeing|having agreed) to (?:exchange|swap|trade|free|release|hand over) (?:anyone|anybody|a single(?: \w+)?|any (?:\w+ )?(?:${CAPTIVES})|so much as one)(?!\w)
  |\b${DID_NOT} (?:agree(?:d|ing)?(?: (?:to|on|upon))?|settled?(?: on)?|come to terms)\b${ON_CAPTIVES}
  |\b${DID_NOT} (?:
    reach(?:ed|ing)?|str(?:ike|uck|iking)|ma[dk](?:e|ing)|secur(?:e|ed|ing)|sign(?:ed|ing)?|conclud(?:e|ed|ing)|clinch(?:ed|ing)?|s[ae]al(?:ed|ing)?
    |(?:c[ao]me|get|got|end|ended|finish|finished|amount|amounted|lead|led)(?: up)? (?:to|in|with)|produc(?:e|ed|ing)|br(?:ing|ought)|yield(?:ed)?|includ(?:e|ed)|contain(?:ed)?|see|saw|f(?:ind|ound)
  ) (?:an?|any) ${DESCRIBED}${DEAL}(?!\w)${ON_CAPTIVES}
  |\b${DID_NOT} (?:produc(?:e|ed)|br(?:ing|ought)(?: about)?|yield(?:ed)?|result(?:ed)? in|lead|led to) (?:an?|any) ${DESCRIBED}(?:${SWAP_NOUN})(?!\w)
  |\bnothing (?:at all )?(?:was |were |had been |has been )?(?:agreed|settled|decided|reached|signed)(?: at all)?(?: in \w+)? (?:on|upon|about|over|for|regarding|concerning)${ABOUT_CAPTIVES}
  |\b(?:no|not (?:one|an?|a single)) (?:prisoner|pow|captive)s? (?:swap|exchange|deal|release)s?(?!\w)(?!${COMPARED})(?: (?:[\w'-]+ ){0,4}?(?:agreed|reached|came|emerged|was|were|had been))?
  |(?<!\b(?:all[- ]for[- ]all|larger|bigger|full|wider|complete|second|further|another|new|next) )\b(?:${SWAP_NOUN}) (?:was|were|had) (?:not|never) (?:been )?(?:agreed|settled|discussed)
  |\b(?:no|without(?: an?| any)?) (?:${SWAP_NOUN}|release) (?:having been |being |was |were |had been )?(?:
    agreed|arranged|settled|in sight|to show|to announce
  )(?!\w)
  |\b(?:agree(?:d|ing)?(?: (?:to|on|upon))?|reached|struck|sign(?:ed|ing)|made|concluded|settled(?: on)?|brought|produced|yielded|clinched|saw|left with) (?:no|not a single) (?:[\w-]+ ){0,2}?(?:${SWAP_NOUN})(?!\w)(?!${COMPARED}| of (?!prisoners|pows|captives|soldiers))
  |\bneither (?:on )?(?:an? |any |the )?(?:${OF_CAPTIVES}) nor(?!\w)|\bnor (?:on )?(?:an? |any |the )?(?:${OF_CAPTIVES})(?= ?(?:[.;,:"]|$| (?:was|were|had|has|came|could|in|at|on|when|after|during|from|out|emerged)(?!\w)))
  |\b(?:on|about|over|regarding|concerning|as for|as to) (?:the |any |an? )?(?:${CAPTIVES}|${SWAP_NOUN}),? (?:there was |they agreed |came |they had |it was )?(?:nothing|zilch|not a thing|no (?:deal|agreement|accord))(?!\w)(?! (?:but|new|beyond|except|more|else|other))
  |\bnot even (?:on|over|about) (?:[\w'-]+ ){0,3}?(?:${CAPTIVES}|${SWAP_NOUN})(?: of prisoners)?(?: (?:could|did|were|was|would|had)(?!\w)| ?(?:[.;,]|$))
`,
  {
    cue: /\b(?:no(?:t|r|ne|body|thing)?(?!\w)|never|neither|without|cannot|zilch|refus|declin|fail|rejected|ruled out|lack of|absence of|unable)|n't/,
  },
);
