import { phrases } from '../../lexicon/phrases.ts';

/** Words by which a ceasefire comes about. */
export const REACHED = new RegExp(phrases`
  \b(?:
    agree(?:d|s|ing|ment)?|reach(?:ed|es|ing)?|sign(?:ed|s|ing)?|clinch(?:ed|es|ing)?
    |announc(?:ed|e|es|ing|ement)|seal(?:ed|s|ing)?|secur(?:ed|e|es|ing)|produc(?:ed|e|es|ing)
    |yield(?:ed|s|ing)?|str(?:uck|ike|ikes|iking)|conclud(?:ed|e|es|ing)|declar(?:ed|e|es|ing)
    |hammer(?:ed|s|ing)? out|settl(?:ed|e|es|ing) on|deal|accord|consensus|breakthrough
    |deliver(?:ed|s|ing)?|result(?:ed|s|ing)? in|brought|c[oa]me (?:out|away|home|up)|emerged?
    |land(?:ed|s)|won|achiev(?:ed|e|es|ing)|establish(?:ed|es)|took (?:effect|hold)|(?:enter(?:ed|s)|c[oa]mes?|went|goes) into (?:force|effect)
    |in place|pact|(?:ended|broke up|closed|finished|parted) (?:with|in)|end with|(?<=\b(?:talks|negotiations|meeting|session|round|encounter|dialogue|hours|minutes|day|they|it)(?!\w)[^.;]{0,60} (?:did not|didn't|didnt|failed to) )end (?:up )?in|arrange\w*|commit\w*
    |put (?:their|its) (?:names?|signatures?) to|sh(?:ook|ake|akes|aking|aken) (?:hands|on)|walked (?:out|away) with|left with
    |forthcoming|materiali[sz]ed|sight|finali[sz]ed|inked|obtain\w*|wrested?|initial(?:l)?(?:ed|ing)
    |in (?:their|its) pockets?|c[oa]me away|agreement|crowned (?:by|with)|rewarded with|culminat\w+ in|to (?=$)
  )\b
`);

/** Words by which it does not. */
export const NONE = new RegExp(phrases`
  (?:
    \b(?:
      no(?![ -]shows?(?!\w))|not|never|nobody|without|nor|neither|nothing|fail(?:ed|s|ing|ure)?
      |f(?:ell|all|alls|alling) short|short of|far from|absence of|absent
      |(?:none|nothing) (?:on|for|about)|none of|lack(?:ed|s|ing)? of|lack(?:ed|s|ing)?|elusive|elud(?:ed|es)
      |unable|refus(?:ed|al|ing)|hardly|little|yet to|remain(?:s|ed)? out of reach|out of reach
      |empty-handed|disagree\w*|deadlock\w*|fruitless\w*|declin(?:ed|ing)|stopped short|instead of
      |rather than|off the table|apart on|divided (?:on|over)|minus|zero|stalled|didn't|ruled out|far off|a long way off|out of sight|distant|no closer
    )\b
    |n't\b
  )
`);

/** Words by which it is only wished for or planned. */
export const PROPOSED = new RegExp(phrases`
  \b(?:
    prospects?|hopes?|hoping|uncertain|chances?|propos(?:al|als|ed|e)|possible|potential|eventual
    |call(?:s|ed|ing)? for|demand(?:s|ed|ing)?|vision|visions|ideas?|terms of|conditions? for
    |offer(?:s|ed)?|discuss(?:ed|ing|ion|ions)?|debat\w+|insist(?:s|ed|ing)? on|push(?:es|ed|ing)? for
    |mandate|empowered|authori[sz]ed|in order to|so as to|instruct(?:ed|ions)|willing(?:ness)?|priority|path to|towards?|plan|plans|blueprint|written|paper|wanted|wants|seeking|sought
    |immediate|prerequisite|before|if|ultimatum
    |(?:c[oa]me|coming|pleaded|pressed|appeal\w*|waited|stood|been|ready|asked|asking) for(?: (?:a|an|the|any))?
  )\b
`);
