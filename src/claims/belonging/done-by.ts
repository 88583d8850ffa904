import { NUMBERED_PHASE, PHASE_NOUN } from '../lexicon/phases.ts';
import { clauseAt, type SentenceView } from '../sentence/sentence-view.ts';
import type { DateHit } from '../values/date.ts';

const FIRST = String.raw`\b(?:(?:first|initial|opening) (?:[\w-]+ )?${PHASE_NOUN}|${NUMBERED_PHASE})(?!\w)`;
const DONE =
  '(?:carried (?:out|through)|completed?|over|done|finished|implemented|concluded|wrapped up|accomplished)';
const WAS_DONE = String.raw`,?(?: (?!(?:not|never|would|will|to|lists?|names|preparations?|if|until)(?!\w))[\w',-]+){0,14}?,? (?:was|is|had been|has been) (?:now |already |fully )?${DONE}`;
const DONE_BY = new RegExp(
  String.raw`${FIRST}${WAS_DONE} by (?:the (?:evening|night|end) of |late |early )?$`,
);
const BY_THEN = new RegExp(
  String.raw`^(?: (?:night|evening|morning|noon|afternoon))?,? (?:(?:only|just) )?(?:the|its) ${FIRST.slice(2)}${WAS_DONE}(?!\w)`,
);
const BY = /^\W*(?:and |but )?by (?:the (?:evening|night|end) of |late |early )?$/;
/** "the lists for the first phase": they, and not the phase. */
const OF_PAPERS =
  /\b(?:lists?|names|preparations?|talks|papers?|formalities) (?:for|of|on) (?:the |its )?(?:first|initial|opening)(?!\w)/;
const BY_CUE = /\bby (?!\w+ing)/;

/**
 * True where a day is that by which the first phase had been carried out: it was so on that day, or before it.
 *
 * Accepts "only its first phase, 390 a side, had been carried out by (Friday)", "By (Friday) evening the first phase had been completed". None: "was to be
 * completed by (Friday)", "the lists for the first phase had been completed by (Thursday)".
 */
export const phaseWasDoneBy = (view: SentenceView, hit: DateHit): boolean => {
  if (!BY_CUE.test(view.folded.slice(0, hit.start)) || OF_PAPERS.test(view.folded)) return false;
  return (
    DONE_BY.test(view.folded.slice(clauseAt(view, hit.start).start, hit.start)) ||
    (BY.test(view.folded.slice(0, hit.start)) && BY_THEN.test(view.folded.slice(hit.end)))
  );
};
