import { phrases } from '../../lexicon/phrases.ts';

/** Words that put off or refuse what was to follow. */
export const REFUSED = new RegExp(phrases`
  (?:
    \b(?:
      refus(?:e[sd]?|ing|al)|reject(?:s|ed|ing)?|rul(?:e[sd]?|ing) out|declin(?:e[sd]?|ing)
      |no (?:plans?|intention|agreement|further|more|follow-up|second|new|wish|promises?|commitments?|undertaking|arrangements?|desire|pledge|point|sense|use|need|reason)
      |not (?:agree|meet|talk|resume|continue|to|put|share|exchange|submit|undertake|promise|commit|plan|intend|arrange|wish|pledge|write|set (?:out|down))|never
      |without (?:(?:even|so much as|either side) )?(?:agreeing|any|undertaking|promising|committing|arranging|planning|pledging|a promise|a plan|plans)
      |fail(?:ed|s|ing|ure)? to|den(?:y|ied)|unwilling|would not|will not|won't|nor|neither|broke off
      |walked away|(?:shut|clos|slamm|bolt)(?:ed|s|ing)? the door|dismiss\w+|turned down|shot down|nobody|did not so much as|made no|threw out
      |no(?= $)|break(?:s|ing)? off|not (?:ask|request|raise|propose|seek|mention)
    )\b
    |n't\b
  )
`);
