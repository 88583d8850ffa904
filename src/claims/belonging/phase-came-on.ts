import { SWAP_NOUN } from '../lexicon/nouns.ts';
import { PHASE_NOUN } from '../lexicon/phases.ts';
import { clauseAt, type SentenceView } from '../sentence/sentence-view.ts';
import type { DateHit } from '../values/date.ts';

const KIND =
  '(?:first|initial|opening|second|third|last|final|big|large|biggest|promised|long-awaited|actual|prisoner)';
const CAME_ON = new RegExp(
  String.raw`^(?:and |but )?(?:the|that|this|its|a) (?:${KIND} ){0,3}(?:${PHASE_NOUN}|${SWAP_NOUN})(?!\w)(?: of (?:the|this|that) (?:[\w-]+ ){0,3}?(?:${SWAP_NOUN}))?(?: (?:(?:that|which) (?:was|were|had been) )?(?:agreed|settled|promised|arranged|decided)(?: (?:up)?on)?(?: [\w'-]+){0,4}?)? (?:came|followed|fell)(?: about)?(?: only| not until| as early as)? (?:on |late on |early on )?(?:the )?$`,
);

/** Stands wherever `CAME_ON` does, and costs nothing to compile. */
const CUE = /\b(?:came|followed|fell) /;

/**
 * True where a day is that on which the swap, or a phase of it, came: it is the subject, and came by itself.
 *
 * Accepts "The first stage of the exchange agreed in Istanbul came on (Saturday)", "the swap followed on (23 May)". None: "news of the exchange
 * came on (Saturday)", "the relatives of those in the first stage came on (Saturday)", "the first stage came to an end on (Saturday)".
 */
export const phaseCameOn = (view: SentenceView, hit: DateHit): boolean => {
  const before = view.folded.slice(clauseAt(view, hit.start).start, hit.start);
  return CUE.test(before) && CAME_ON.test(before);
};

const OTHERS_CAME =
  /\b(?:relatives|families|mothers|wives|parents|news|word|reports?|reporters|journalists|lawyers|officials|reaction|criticism|praise)(?!\w)[^,;]*\b(?:came|arrived|gathered|followed|fell)(?: [\w-]+){0,3} (?:on )?(?:the )?$/;

/** True where what came on a day is no swap, though one is named: "the relatives of those in the first stage came on (Saturday)". */
export const othersCameOn = (before: string): boolean => OTHERS_CAME.test(before);
