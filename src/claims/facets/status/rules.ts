import type { Stage } from '../../../model/index.ts';
import { ONLY_DISCUSSED, spokenOfThere } from '../../belonging/only-discussed.ts';
import { AnyOf, type Pattern } from '../../lexicon/any-of.ts';
import { SWAP_NOUN } from '../../lexicon/nouns.ts';
import { FIRST_PHASE_NAMED } from '../../lexicon/phases.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { DONE_IN_FULL, UNFINISHED } from './how-far-done.ts';
import { NEVER_DONE } from './never-done.ts';
import { NO_DEAL } from './no-deal.ts';

/** "the initial phase", "the first batch". */
const FIRST_PHASE = new AnyOf(String.raw`\b(?:${FIRST_PHASE_NAMED})(?!\w)`, {
  cue: /first|initial|opening|1st|\b(?:one|1|i)(?!\w)/,
});

/** "began exchanging prisoners", "the swap got under way". */
const BEGUN = new AnyOf(
  phrases`
  \b(?:
    began|begun|begins?|started|starts?|under ?way|kicked off|launched|opened|opening|set in motion
    |got going
  )\b(?: [\w',-]+){0,5}? (?:${SWAP_NOUN}|exchanging|swapping)(?!\w)
  |\b(?:${SWAP_NOUN})(?!\w)(?! since)(?: (?!since|war|not(?!\w)|never|yet(?!\w)|has?n't)[\w'-]+){0,7} (?:
    began|begun|started|opened|is under ?way|was under ?way|got under ?way|kicked off|underway
  )(?!\w)
`,
  { cue: /beg[aiu]n|start|under ?way|kicked off|launched|open|set in motion|got going/ },
);

/** "has not even begun", "has still not taken place", "is yet to be carried out": said on the day of the page. */
const NOT_BEGUN = new AnyOf(
  phrases`
    \b(?:${SWAP_NOUN}|1[, ]?000[- ]for[- ]1[, ]?000)(?!\w)[^.;:]{0,60}? (?:
      (?:has|have) ?(?:still |yet |so far |to date )?(?:not|n't) (?:even |yet |so much as |so far |actually )?(?:begun|started|got(?:ten)? under ?way|taken place|been (?:carried out|implemented|put into (?:effect|practice)))
      |(?:(?:has|have) (?:still )?yet|(?:is|are) (?:still|yet)) to (?:begin|start|get under ?way|take place|be (?:carried out|implemented|put into (?:effect|practice)))
    )(?!\w| to(?!\w))
  `,
  {
    cue: /beg[iu]n|start|under ?way|take[n]? place|carried out|implemented|into (?:effect|practice)/,
  },
);

/** "Kyiv and Moscow traded 1,000 prisoners each": both sides did it, by a verb in the past; whether all at once it does not say. */
const BOTH_TRADED = new AnyOf(
  phrases`
  (?<!\b(?:that|if|have|had|would|once|when) )\b(?:(?:russia|moscow|ukraine|k(?:yi|ie)v) and (?:russia|moscow|ukraine|k(?:yi|ie)v)|(?:the |both )?(?:two )?(?:sides|countries)|they) (?:(?:then|later|duly|eventually|finally|subsequently|each|both|have|had) )?
  (?:traded|swapped|exchanged|freed|released|handed over|returned) (?:(?:some|all|about) )?(?:1[, .]?000|a thousand|one thousand) (?:[\w-]+ ){0,3}?(?:each|apiece|a side|per side|on (?:each|either) side|(?:from|by) (?:each|either) side)(?!\w)
`,
  { cue: /\b(?:traded|swapped|exchanged|freed|released|handed over|returned)(?!\w)/ },
);

/** "agreed to swap", "promised 1,000 prisoners", "the exchange was part of the deal". */
const AGREED = new AnyOf(phrases`
  \b(?:
    agree(?:d|s|ing|ment)?|deal|accord|accords|settl(?:ed|e|ing)|promis(?:ed|es|e|ing)
    |pledg(?:ed|es|e|ing)|consent(?:ed)?|decid(?:ed|ing)|clinch(?:ed|es)?|negotiat(?:ed|ing)|pact
    |undert(?:ook|aken|aking)|committ?(?:ed|ing|ment)|announc(?:ed|es|ing)|approv(?:ed|al)|struck
    |shook hands|bargain|arrangement|initial(?:l)?ed|understanding|arriv(?:ed|ing) at|fixed|produced
    |yield(?:ed)?|sealed|signed (?:off|up)|vow(?:ed)?|secured|deliver(?:ed)?|arranged|hammered out
    |reached|brought|results?|confirmed|outcome
  )(?!\w)[^.;]{0,90}?\b(?:
    ${SWAP_NOUN}|swap(?:ping)?|exchang(?:e|ing)|trad(?:e|ing)|free(?:ing)?|releas(?:e|ing)
    |hand(?:ing)? over|return(?:ing)?|send(?:ing)? home|let(?:ting)? (?:[\w' ]+ )?go|part with
    |give back
  )(?!\w)
  |\b(?:deal|accord|agreement|bargain|pact|arrangement|understanding) (?:on|about|over|for|regarding|concerning)(?: [\w'-]+){0,3} (?:prisoners|captives|pows|detainees)(?!\w)
  |\b(?:promis|pledg)\w+[^.;]{0,40}\b(?:\d[\d,. ]*|thousand|hundred)(?: \w+)? (?:prisoners|captives|pows)(?!\w)
  |\b(?:
    ${SWAP_NOUN}|let go|freed|released|hand over|captives|prisoners|1[, ]?000[- ]for-1[, ]?000
    |thousand-for-thousand
  )(?!\w)[^.;]{0,110}?\b(?:
    agreed|agreement|deal|promised|pledged|decided|settled|negotiated|clinched|announced|struck
    |reached|made at|accord|bargain|arrange(?:d|ment)|found|worked out|hammered out|shook hands|sealed|signed|concluded|born of
  )(?!\w)
`);

/** Words that tell a stage. */
export interface Rule {
  readonly stage: Stage;
  readonly below?: boolean;
  readonly pattern: Pattern;
  /** Words that state the stage in the future still state it ("agreed to swap"). */
  readonly future?: boolean;
  /** In other sentences the stage is only implied: these words may be said of another deal. */
  readonly sureWhere?: (folded: string) => boolean;
}

/** The most telling first: the first rule that matches a sentence decides. */
export const RULES: readonly Rule[] = [
  { stage: 'cancelled', pattern: NEVER_DONE },
  { stage: 'none', pattern: ONLY_DISCUSSED, sureWhere: spokenOfThere },
  { stage: 'none', pattern: NO_DEAL },
  { stage: 'begun', below: true, pattern: NOT_BEGUN },
  { stage: 'complete', below: true, pattern: UNFINISHED, future: true },
  { stage: 'complete', pattern: DONE_IN_FULL },
  { stage: 'first-phase', pattern: FIRST_PHASE },
  { stage: 'begun', pattern: BEGUN },
  { stage: 'complete', pattern: BOTH_TRADED, sureWhere: () => false },
  { stage: 'agreed', future: true, pattern: AGREED },
];
