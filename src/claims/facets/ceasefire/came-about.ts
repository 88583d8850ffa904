import { phrases } from '../../lexicon/phrases.ts';
import { agreedBehind } from './agreed-behind.ts';
import { isOtherNoun } from './reached-or-not.ts';
import type { WordsAround } from './words-around.ts';

/** "A full ceasefire: that is what they settled on", "a truce is what they came away with". */
const IS_WHAT = new RegExp(phrases`
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
  /^(?! talks)(?!.*\b(?:not|never|failed|want\w*|demand\w*|hope\w*|should|would)(?!\w))[^.;]{0,60}? (?:is|was|were) (?:also )?(?:among|one of|part of|counted among|(?=the (?:main|chief|principal|only|first|biggest|most important|sole|great|big|concrete|tangible) )) ?(?:the )?(?:(?:\w+ ){0,2})?(?:results?|outcomes?|fruits?|achievements?|agreements?|products?) of(?!\w)/;
const amongResults = (rest: string): boolean => AMONG_WHAT.test(rest) || AMONG_RESULTS.test(rest);

const AFTER_TALKS =
  /\b(?:after|following|when|once)(?!\w)[^;.]{0,90}\b(?:talks|negotiations|meeting|session|round|istanbul|delegations)(?!\w)/;
const THERE_WAS =
  /\bthere (?:was|is) (?:(?:[a-z]+ly|at last|also|even|now) )?(?:a |an )?(?:[\w-]+ )?$/;
/** "after two hours of talks in Istanbul there was a ceasefire": no verb says that it was reached. */
const thereWas = (folded: string, lead: string): boolean =>
  THERE_WAS.test(lead) &&
  AFTER_TALKS.test(folded) &&
  !/\b(?:no|hope|talk|already|still)(?!\w)[^,;]*$/.test(lead);

/** "agreed to exchange prisoners and to observe a ceasefire": the second thing agreed. */
const AND_TO_OBSERVE =
  /\bagreed? to [^.;]{3,90} and (?:also )?to (?:observe|keep|respect|introduce|establish|declare|hold(?: to)?) (?:an? |the )?(?:[\w-]+ )?$/;

/**
 * True where the shape of the sentence tells that a ceasefire came about, by whatever verb. `before` is what stands before it.
 *
 * Accepts "a truce is what they came away with", "a truce was among the results of the talks", "agreed to exchange prisoners and
 * to observe a ceasefire", "after two hours of talks there was a ceasefire". None: "a truce is what Kyiv wanted", "agreed … and
 * to observe a ceasefire line".
 */
export const cameAbout = (folded: string, before: string, { lead, rest }: WordsAround): boolean =>
  IS_WHAT.test(rest) ||
  amongResults(rest) ||
  agreedBehind(before, rest) ||
  ((AND_TO_OBSERVE.test(before) || thereWas(folded, lead)) && !isOtherNoun(rest));
