import { AnyOf } from '../../lexicon/any-of.ts';
import { SWAP_NOUN } from '../../lexicon/nouns.ts';
import { OF_PHASES, PHASE_NOUN } from '../../lexicon/phases.ts';
import { phrases } from '../../lexicon/phrases.ts';

/** "went ahead in full", "took place to the last man". */
const IN_FULL = String.raw`(?:in full|in its entirety|fully|entirely|completely|to the last (?:man|prisoner|captive|soldier)|from (?:start|beginning) to (?:finish|end))`;
const WENT_AHEAD = String.raw`(?:(?:went|gone|did go) (?:ahead|through)|took place|taken place|came off|(?:was|were|been) (?:carried through|honou?red|made good))`;
/** What would be, or was not, is not told as done. */
const OPEN = String.raw`(?:not|never|neither|nor|hardly|could|would|will|(?<!\d |\b(?:in|of|since|late|early|mid|this|last) )may|might|should|can|must|to|if|whether|until)(?!\w)|[\w]+n't(?!\w)`;

/** "1,000 prisoners to be freed", "1,000 will be exchanged": what lies ahead, or was not, is not done. */
const AHEAD = String.raw`(?:to|be|will|would|shall|should|must|may|might|can|could|not|never|being)(?!\w)`;

/** "swap worked out by the envoys of both sides in Istanbul": by whom and where, up to the verb; nothing of a part of it. */
const MADE_BY_THEM = String.raw`(?: of [\d,.]+ (?:each|apiece|a side))?,? (?:(?:that|which) (?:was|were|had been) )?(?:agreed|worked out|thrashed out|hammered out|settled|negotiated|arranged|struck|clinched|concluded|decided|promised)(?: (?:up)?on)?(?: (?!(?:where|which|that|who|whose|when|while|as|was|were|is|are|has|had|have|but|not|never|phases?|stages?|lists?|part|first|second|talks being)(?!\w))[\w'-]+){0,14}`;

/** "still going on", "not yet complete", "half-way". */
export const UNFINISHED = new AnyOf(
  phrases`
  \b(?:
    still (?:
      going on|under ?way|ongoing|in progress|continuing|to come|being carried (?:out|through)|unfinished
      |incomplete
    )
    |not (?:yet )?(?:been )?(?:complet\w+|finished|over|all|concluded)
    |(?:not|never|n't) (?:been )?(?:go ahead|go through|take place|carried (?:out|through)|implemented|fulfilled|honou?red|executed),? ${IN_FULL}
    |(?:by no means|nowhere near|far from|nothing like) (?:all|every|complete|finished|over)
    |(?:was|is|remains|were) (?:incomplete|unfinished|ongoing|far from (?:over|complete|finished))
    |(?:have|has) yet to (?:come|return|be)|yet to be (?:completed|freed|exchanged|carried (?:out|through))
    |(?:will|would|to|was to|due to) (?:be )?continue|half[- ]?way
    |(?:two|further|more) (?:more )?(?:phases|stages|rounds|days) (?:to|were|are|would|will|remain)
    |remaining (?:prisoners|captives|610)
  )(?!\w)
`,
  {
    cue: /\b(?:still|not|never|by no means|nowhere|far from|nothing like|incomplete|unfinished|ongoing|yet to|continue|half|phases|stages|rounds|days|remaining)|n't/,
  },
);

/** "all 1,000 were freed", "completed the exchange", "the final phase". */
export const DONE_IN_FULL = new AnyOf(
  phrases`
  \b(?:
    (?:all|every (?:last )?one|each and every one|the last) (?:of )?(?:the )?(?:
      1[, ]?000|2[, ]?000|(?:a |one |two )?thousand|prisoners|captives|\w+ hundred
    )(?!\w)[^.;]{0,80}?\b(?:freed|free|home|released|exchanged|swapped|returned|handed over|back)
    |(?:
      complet(?:ed|es|ing|ion)|concluded|finished|wrapped up|carried (?:out|through)|accomplished|fulfilled
      |wound up|rounded off|done
    ) (?:the |a |its |their |in full |of )?(?:[\w',-]+ ){0,6}?(?:${SWAP_NOUN}|1[, ]?000[- ]for)
    |(?:
      ${SWAP_NOUN}|1[, ]?000[- ]for[- ]1[, ]?000
      |(?:deal|accord)(?=[^.;]{0,60}\b(?:fulfilled|carried (?:out|through)|implemented|executed|completed))
    )(?: (?:[\w,]+ ){0,7}?)?(?:was|is|ha[sd](?: (?:just|now|already|finally))? been|were|being)(?: (?:now|just|fully|thus|already|successfully|then|been|finally|begun and|started and))* (?:
      complet(?:e|ed)|concluded(?! (?:at|in|during) (?:the )?(?:istanbul|(?:[\w-]+ )?(?:talks|negotiations)))|finished|over|carried (?:out|through)|wrapped up|done|fulfilled|implemented
      |executed
    )
    |(?:${SWAP_NOUN})${MADE_BY_THEM},? (?:was|is|ha[sd](?: (?:just|now|already|finally))? been|were)(?: (?:now|just|fully|thus|already|successfully|then|finally))* (?:complete|completed|concluded|finished|over|carried (?:out|through)|wrapped up|done|fulfilled|implemented|executed)
    |(?:carried (?:out|through)|completed|executed|finished|implemented),? (?:[\w' -]{2,40}, )?(?:the whole|all|the entirety) of (?:the|their|this) (?:[\w',-]+ ){0,5}?(?:${SWAP_NOUN})
    |(?:all|every (?:last )?one|each and every one) of the (?:[\w,]+ ){1,2}(?:prisoners|captives)(?!\w)[^.;]{0,90}?\b(?:freed|home|released|exchanged|swapped|returned|handed over)
    |(?:${SWAP_NOUN})(?: (?!${OPEN})[\w',-]+){0,14}? ${WENT_AHEAD},? (?:and )?${IN_FULL}
    |(?:final|last|(?<!\b(?:on|into|for|began|begun|entered) (?:the|its|a) )third)(?: ${PHASE_NOUN}|${OF_PHASES})
    |(?<!for[- ])1[, ]?000 (?:(?!${AHEAD})\w+ ){0,3}(?:were |had been |have been )?(?:exchanged|freed|released|swapped)(?: on each side|,? each)?
    |1[, ]?000(?!\w)[^;.]{0,60}?,? and (?:by|on|before) [^.;,]{3,40}? (?:all of them|they all|every one of them|all) (?:were|had (?:been )?) ?(?:back )?(?:home|freed|free|released|returned|back|exchanged|gone home|come home)
    |exchang(?:ed|ing) 1[, ]?000 (?:prisoners|captives|people|pows)
    |(?:swap|exchange) of 1[, ]?000 (?:\w+ ){0,3}each way|with 1[, ]?000 (?:\w+ ){0,2}exchanged
  )(?!\w)
`,
  {
    cue: /\b(?:all|every|each|last|third|final|conclude|finish|wrapped|carried|accomplish|fulfil|wound up|rounded off|done|over|implemented|executed|whole|entire|full|start|beginning|1[, ]?000)|complet/,
  },
);
