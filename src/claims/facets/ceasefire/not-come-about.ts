import { NOT_JOINED } from '../../lexicon/negations.ts';
import { phrases } from '../../lexicon/phrases.ts';

/**
 * Words of coming about that say something only under a negation: "did not bring a truce" tells of the
 * talks, "efforts to bring about a truce" does not.
 */
export const COME_ABOUT = new RegExp(phrases`
  \b(?:
    br(?:ing|ings|inging|ought)|get|gets|got|getting|gotten|find|found|see|saw|come (?:about|of|from)|came (?:about|of|from)
    |le(?:ave|aves|aving|ft)|manage[ds]?|settl(?:e|ed|ing)|follow(?:ed)?|happen(?:ed)?|extract(?:ed)?
    |arriv(?:e|ed) at|end(?:ed|s)? (?:up )?with|go(?:ne)? home with|went home with|there (?:was|were|is|would be)
    |add(?:ed)? up to|lead to|led to|talk(?:ed)? (?:themselves|each other) into|bring (?:themselves|itself)|walk(?:ed)? away with
  )(?!\w)
`);

/** What by itself says that there was none: "eluded them", "got nowhere", "was nowhere in sight". */
export const NO_RESULT = new RegExp(phrases`
  \b(?:
    elud(?:e|ed|es|ing)|elusive|out of (?:their )?reach|got nowhere|get nowhere|no (?:closer|nearer)
    |c[ao]me to (?:nothing|naught|nought)|(?:was|were|is|remained|still) missing|nowhere (?:in sight|near|to be (?:seen|found))
    |distant (?:prospect|dream|goal)|(?:left|remained|remains|stayed) (?:open|unresolved|unsettled)|escaped (?:them|the \w+)
    |no (?:headway|progress|movement|result)|(?:did not|didn't|failed to) (?:come about|come of|materiali[sz]e|happen|follow)
    |at odds (?:over|on|about)|stalemate|foundered|not among (?:the|its|their) (?:results|fruits|outcomes)
    |at an impasse|(?:poles|worlds|miles|oceans|as far|far|wide|light[- ]years) apart|at loggerheads|deadlocked
    |a bridge too far|beyond (?:the (?:two|delegations|negotiators)|both|them|their)|as (?:wide|far|deep) (?:as|after|apart)
    |(?:still )?(?:a long way|some way|nowhere near) (?:off|away)
    |(?:as|still|no less|ever|ever more|looking|more) (?:remote|distant|far (?:off|away)|unlikely|elusive|uncertain)
    |still (?:to (?:be|come|follow)|unsigned|pending|undecided|unresolved)
  )(?!\w)
`);

/** "could not agree", "couldnt settle": not being able is not having done, so it tells an outcome. */
const COULD_NOT =
  /\b(?:could(?: not|n't|nt)|(?:were|was) (?:not able|unable)|there was(?: not|n't)? to be)(?!\w)/;

/** What one party could not do is its answer, not the outcome. */
const ONE_COULD_NOT =
  /\b(?:ukraine|kyiv|kiev|russia|moscow|kremlin|putin|zelens\w+|medins\w+|umerov) (?:could|was)(?!\w)/;

/** True where those who met were not able to: "they could not settle". */
export const couldNot = (words: string): boolean =>
  COULD_NOT.test(words) && !ONE_COULD_NOT.test(words);

/** "didnt get", the apostrophe left out. */
export const WITHOUT_APOSTROPHE = new RegExp(String.raw`\b${NOT_JOINED}(?!\w)`);

/** "They had come for a ceasefire and left with none": the second half tells what became of it. */
const LEFT_WITH_NONE = new RegExp(phrases`
  ^[^.;]{0,70}\b(?:
    (?:left|leaving|came (?:away|home|back|out)|went home|returned|parted|departed|walked away|ended|got|received|were given|there was) (?:up )?(?:
      (?:with )?(?:none|nothing(?! but)|neither)|without (?:one|it|any)|empty-handed
    )
  )(?!\w)
`);

/** "is precisely what the negotiations failed to produce". */
const IS_WHAT_NOT =
  /^(?:,|:| -)? (?:is|was) (?:\w+ ){0,2}?what [^.;]{0,90}\b(?:failed to|did not|didn't|could not|couldn't|never) (?:\w+ )?(?:produce|bring|yield|deliver|agree|reach|get|give|achieve|settle|secure)/;
/** "What the talks did not produce, for all the shaking of hands, was a ceasefire". */
const WHAT_THEY_DID_NOT =
  /\bwhat [^.;]{2,70}? (?:failed to|did not|didn't|could not|couldn't|never) (?:\w+ )?(?:produce|bring|yield|deliver|agree on|reach|get|give|achieve|settle|secure|end in)(?!\w)[^.;]{0,90}? (?:was|is) (?:a |an |any )?(?:[\w-]+ )?$/;
/** "ended with a deal on prisoners but not on a ceasefire": the agreement goes without saying. */
const AGREED_ON_ANOTHER = new RegExp(phrases`
  \b(?:agree(?:d|s|ment|ments)?|deal|accord|pact|understanding|settled|bargain|consensus)(?: [\w'-]+){0,3}? (?:on|to|about|over|for)(?!\w)[^.;:]{2,60}?,?
  (?:but|yet|though|and|if) not (?:one )?(?:on|to|about|over|for) (?:an? |any |the )?(?:[\w-]+ ){0,2}$
`);
/** "What got decided: prisoners; what did not: a ceasefire", "Not agreed: a ceasefire": the verb is said before, or stands first. */
const LISTED_AS_NOT = new RegExp(phrases`
  (?:^|[.;,] )\W*(?:and |but )?(?:
    what (?:they |it |was |were |the talks |both |the (?:two )?(?:sides|delegations) )?(?:did not|didn't|not|was not|wasn't|could not)
    |not (?:agreed|settled|decided|reached)(?: (?:on|upon))?
  )(?: (?:agreed|settled|decided|reached)(?: (?:on|upon))?)?(?: (?:in|by|at|between|there)(?!\w)[^.;:]{0,60})?:(?: [^.;:]{2,40}(?:,|(?: and| or)))? (?:an? |any )?(?:[\w-]+ ){0,2}$
`);
/** True where the words before it say that it did not come about. */
export const leftUndone = (before: string): boolean =>
  WHAT_THEY_DID_NOT.test(before) || AGREED_ON_ANOTHER.test(before) || LISTED_AS_NOT.test(before);

/** "…; without one the Russians and Ukrainians parted". */
const PARTED_WITHOUT =
  /^[^.]{0,90}[,;] (?:and )?without (?:one|it) (?:the |both |they )[^.;]{0,50}\b(?:parted|left|went home|rose|dispersed|broke up)(?!\w)/;

/** "was discussed but not agreed", "… but did not agree on it": spoken of, and no more. */
const SPOKEN_OF_ONLY =
  /^[^.;]{0,80}?,? (?:but|yet|though|although) (?:(?:it |they |the (?:two|sides|delegations) )?(?:was |were )?(?:not|never) (?:agreed|reached|concluded|settled)(?: (?:on|upon))?(?=[.,;]|$| (?:by|in|at|there)(?!\w))|(?:they |the two |neither side )?(?:did not|could not|failed to|didn't) (?:agree|settle)(?: (?:on|upon) (?:it|one|any))?(?=[.,;]|$))/;

/** True where what follows says that there was none, in whichever way. */
export const toldNone = (rest: string): boolean =>
  LEFT_WITH_NONE.test(rest) ||
  IS_WHAT_NOT.test(rest) ||
  PARTED_WITHOUT.test(rest) ||
  SPOKEN_OF_ONLY.test(rest);
