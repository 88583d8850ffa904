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
    |add(?:ed)? up to|lead to|led to|talk(?:ed)? (?:themselves|each other) into|walk(?:ed)? away with
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

/** "A full ceasefire: that is what they settled on", "a truce is what they came away with". */
export const IS_WHAT = new RegExp(phrases`
  ^(?: (?:from|as of|of|for|on|starting|beginning|lasting|along|across|until|by)(?!\w)[^,;:.]{2,50}?)?(?:,|:| -)? (?:(?:that|this|it) )?(?:is|was) what (?!.*\b(?:not|never|n't|failed|want\w*|demand\w*|hope\w*)(?!\w))[^.;]{0,60}?\b(?:
    agreed|settled|signed|shook hands|came away with|brought home|struck|got|wrote down|put on paper|(?:put|set) (?:their|its) (?:names?|signatures?)
  )(?!\w)
`);

/** "was one of the two things to which both delegations put their names". */
const AMONG_WHAT = new RegExp(phrases`
  ^(?! talks)(?!.*\b(?:not|never|failed|want\w*|demand\w*|hope\w*|should|discuss\w*|would)(?!\w))[^.;]{0,60}?\b(?:is|was|were)(?!\w)[^.;]{0,50}?
  (?:one|two|three|some|part|among|all) (?:of )?(?:the )?(?:\w+ ){0,2}?(?:things|points|results|matters|items|fruits)
  (?: that| which| to which| on which| for which)?(?!\w)[^.;]{0,50}?\b(?:agreed(?! to(?!\w))|settled|signed|shook hands|struck|(?:put|set) (?:their|its) (?:names?|signatures?))
`);
/** "was among the results of the Istanbul meeting", "is one of the fruits of the talks". */
const AMONG_RESULTS =
  /^(?! talks)(?!.*\b(?:not|never|failed|want\w*|demand\w*|hope\w*|should|would)(?!\w))[^.;]{0,60}? (?:is|was|were) (?:also )?(?:among|one of|part of|counted among) (?:the )?(?:\w+ )?(?:results?|outcomes?|fruits?|achievements?|agreements?|products?) of(?!\w)/;
/** True where what follows makes it one of the things the talks brought. */
export const amongResults = (rest: string): boolean =>
  AMONG_WHAT.test(rest) || AMONG_RESULTS.test(rest);

const AFTER_TALKS =
  /\b(?:after|following|when|once)(?!\w)[^;.]{0,90}\b(?:talks|negotiations|meeting|session|round|istanbul|delegations)(?!\w)/;
const THERE_WAS =
  /\bthere (?:was|is) (?:(?:[a-z]+ly|at last|also|even|now) )?(?:a |an )?(?:[\w-]+ )?$/;
/** "after two hours of talks in Istanbul there was a ceasefire": no verb says that it was reached. */
export const thereWas = (folded: string, lead: string): boolean =>
  THERE_WAS.test(lead) &&
  AFTER_TALKS.test(folded) &&
  !/\b(?:no|hope|talk|already|still)(?!\w)[^,;]*$/.test(lead);

/** "agreed to exchange prisoners and to observe a ceasefire": the second thing agreed. */
const AND_TO_OBSERVE =
  /\bagreed? to [^.;]{3,90} and (?:also )?to (?:observe|keep|respect|introduce|establish|declare|hold(?: to)?) (?:an? |the )?(?:[\w-]+ )?$/;
/** True where the words before it say that it was agreed beside something else. */
export const agreedBeside = (before: string): boolean => AND_TO_OBSERVE.test(before);

/** "is precisely what the negotiations failed to produce". */
const IS_WHAT_NOT =
  /^(?:,|:| -)? (?:is|was) (?:\w+ ){0,2}?what [^.;]{0,90}\b(?:failed to|did not|didn't|could not|couldn't|never) (?:\w+ )?(?:produce|bring|yield|deliver|agree|reach|get|give|achieve|settle|secure)/;
/** "What the talks did not produce, for all the shaking of hands, was a ceasefire". */
const WHAT_THEY_DID_NOT =
  /\bwhat [^.;]{2,70}? (?:failed to|did not|didn't|could not|couldn't|never) (?:\w+ )?(?:produce|bring|yield|deliver|agree on|reach|get|give|achieve|settle|secure|end in)(?!\w)[^.;]{0,90}? (?:was|is) (?:a |an |any )?(?:[\w-]+ )?$/;
/** True where the words before it say that it did not come about. */
export const leftUndone = (before: string): boolean => WHAT_THEY_DID_NOT.test(before);

/** "…; without one the Russians and Ukrainians parted". */
const PARTED_WITHOUT =
  /^[^.]{0,90}[,;] (?:and )?without (?:one|it) (?:the |both |they )[^.;]{0,50}\b(?:parted|left|went home|rose|dispersed|broke up)(?!\w)/;

/** True where what follows says that there was none, in whichever way. */
export const toldNone = (rest: string): boolean =>
  LEFT_WITH_NONE.test(rest) || IS_WHAT_NOT.test(rest) || PARTED_WITHOUT.test(rest);
