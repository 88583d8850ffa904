import type { Stage } from '../../../model/index.ts';
import { AnyOf, type Pattern } from '../../lexicon/any-of.ts';
import { SWAP_NOUN } from '../../lexicon/nouns.ts';
import { FIRST_PHASE_NAMED, OF_PHASES, PHASE_NOUN } from '../../lexicon/phases.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { NO_DEAL } from './no-deal.ts';

/** Between the negation and the verb: "was never in fact carried out", "did not after all take place". */
const IN_FACT = String.raw`(?:,? ?(?:in fact|in the end|in reality|after all|actually|really|ultimately|eventually|even|once),?)? `;

/** "never carried out", "fell through", "not a single prisoner was freed". */
const NEVER_DONE = new AnyOf(phrases`
  \b(?:
    never${IN_FACT}(?:
      carried out|took place|happened|materiali[sz]ed|reali[sz]ed|executed|fulfilled|implemented|went ahead|began|started
      |came to pass
    )
    |(?:fell|fallen|fall) (?:through|apart)|(?<!\b(?:not|never)(?: been)? )(?:collapsed|called off|scrapped|cancell?ed|abandoned|shelved)
    |(?:swaps?|exchanges?|handovers?|process|it) (?:was|were|had been|has been) (?:\w+ )?(?:broken off|aborted|halted|discontinued)
    |was not${IN_FACT}(?:carried out|implemented)(?! (?:in (?:one|a single)|(?:all )?at once|on (?:one|a single)|in full|overnight|at a stroke))|did not${IN_FACT}(?:take place|happen|go ahead|materiali[sz]e)
    |(?:remains?|remained|stay(?:s|ed)?) (?:a )?(?:dead letter|on paper)
    |not (?:a )?single (?:prisoner|captive|soldier) (?:\w+ )?(?:was|has been|had been|came|went|returned|crossed)
    |not one (?:prisoner|captive|soldier|person) (?:\w+ ){0,4}(?:let go|freed|released|exchanged|swapped|home|returned)
    |no(?:t one| one|body| prisoners?| captives?) (?:\w+ ){0,3}(?:ever )?(?:was|were|has been|have been|had been) (?:ever )?(?:freed|exchanged|swapped|released|handed over)
  )(?!\w)
`);

/** "still going on", "not yet complete", "half-way". */
const UNFINISHED = new AnyOf(phrases`
  \b(?:
    still (?:
      going on|under ?way|ongoing|in progress|continuing|to come|being carried out|unfinished
      |incomplete
    )
    |not (?:yet )?(?:been )?(?:complet\w+|finished|over|all|concluded)
    |(?:by no means|nowhere near|far from|nothing like) (?:all|every|complete|finished|over)
    |(?:was|is|remains|were) (?:incomplete|unfinished|ongoing|far from (?:over|complete|finished))
    |(?:have|has) yet to (?:come|return|be)|yet to be (?:completed|freed|exchanged|carried out)
    |(?:will|would|to|was to|due to) (?:be )?continue|half[- ]?way
    |(?:two|further|more) (?:more )?(?:phases|stages|rounds|days) (?:to|were|are|would|will|remain)
    |remaining (?:prisoners|captives|610)
  )(?!\w)
`);

/** "all 1,000 were freed", "completed the exchange", "the final phase". */
const DONE_IN_FULL = new AnyOf(phrases`
  \b(?:
    (?:all|every (?:last )?one|each and every one|the last) (?:of )?(?:the )?(?:
      1[, ]?000|2[, ]?000|(?:a |one |two )?thousand|prisoners|captives|\w+ hundred
    )(?!\w)[^.;]{0,80}?\b(?:freed|free|home|released|exchanged|swapped|returned|handed over|back)
    |(?:
      complet(?:ed|es|ing|ion)|concluded|finished|wrapped up|carried out|accomplished|fulfilled
      |wound up|rounded off|done
    ) (?:the |a |its |their |in full |of )?(?:[\w',-]+ ){0,6}?(?:${SWAP_NOUN}|1[, ]?000[- ]for)
    |(?:
      ${SWAP_NOUN}|1[, ]?000[- ]for[- ]1[, ]?000
      |(?:deal|accord)(?=[^.;]{0,60}\b(?:fulfilled|carried out|implemented|executed|completed))
    )(?: (?:[\w,]+ ){0,7}?)?(?:was|is|ha[sd](?: (?:just|now|already|finally))? been|were|being)(?: (?:now|just|fully|thus|already|successfully|then|been|finally|begun and|started and))* (?:
      complet(?:e|ed)|concluded|finished|over|carried out|wrapped up|done|fulfilled|implemented
      |executed
    )
    |(?:carried out|completed|executed|finished|implemented),? (?:[\w' -]{2,40}, )?(?:the whole|all|the entirety) of (?:the|their|this) (?:[\w',-]+ ){0,5}?(?:${SWAP_NOUN})
    |(?:all|every (?:last )?one|each and every one) of the (?:[\w,]+ ){1,2}(?:prisoners|captives)(?!\w)[^.;]{0,90}?\b(?:freed|home|released|exchanged|swapped|returned|handed over)
    |(?:final|last|third)(?: ${PHASE_NOUN}|${OF_PHASES})
    |(?<!for[- ])1[, ]?000 (?:\w+ ){0,3}(?:were |had been |have been )?(?:exchanged|freed|released|swapped)(?: on each side|,? each)?
    |exchang(?:ed|ing) 1[, ]?000 (?:prisoners|captives|people|pows)
    |(?:swap|exchange) of 1[, ]?000 (?:\w+ ){0,3}each way|with 1[, ]?000 (?:\w+ ){0,2}exchanged
  )(?!\w)
`);

/** "the initial phase", "the first batch". */
const FIRST_PHASE = new RegExp(String.raw`\b(?:${FIRST_PHASE_NAMED})(?!\w)`);

/** "began exchanging prisoners", "the swap got under way". */
const BEGUN = new AnyOf(phrases`
  \b(?:
    began|begun|begins?|started|starts?|under ?way|kicked off|launched|opened|opening|set in motion
    |got going
  )\b(?: [\w',-]+){0,5}? (?:${SWAP_NOUN}|exchanging|swapping)(?!\w)
  |\b(?:${SWAP_NOUN})(?!\w)(?! since)(?: (?!since|war|not(?!\w)|never|yet(?!\w)|has?n't)[\w'-]+){0,7} (?:
    began|begun|started|opened|is under ?way|was under ?way|got under ?way|kicked off|underway
  )(?!\w)
`);

/** "has not even begun", "has yet to start": said on the day of the page. */
const NOT_BEGUN = new AnyOf(
  phrases`
    \b(?:${SWAP_NOUN}|1[, ]?000[- ]for[- ]1[, ]?000)(?!\w)[^.;:]{0,60}? (?:
      (?:has|have)(?: not|n't) (?:even |yet |so much as )?(?:begun|started|got(?:ten)? under ?way|taken place)
      |(?:has|have) yet to (?:begin|start|get under ?way|take place)
    )(?!\w| to(?!\w))
  `,
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
}

/** The most telling first: the first rule that matches a sentence decides. */
export const RULES: readonly Rule[] = [
  { stage: 'cancelled', pattern: NEVER_DONE },
  { stage: 'none', pattern: NO_DEAL },
  { stage: 'begun', below: true, pattern: NOT_BEGUN },
  { stage: 'complete', below: true, pattern: UNFINISHED, future: true },
  { stage: 'complete', pattern: DONE_IN_FULL },
  { stage: 'first-phase', pattern: FIRST_PHASE },
  { stage: 'begun', pattern: BEGUN },
  { stage: 'agreed', future: true, pattern: AGREED },
];
