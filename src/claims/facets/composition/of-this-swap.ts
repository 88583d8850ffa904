import { SWAP_NOUN, SWAP_VERB } from '../../lexicon/nouns.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';

/** "unlike the first stage, no civilians", "apart from the 120 civilians", "usually only soldiers": said of the rest. */
const OF_OTHER_DAYS =
  /\b(?:unlike|except(?: for)?|apart from|other than|since the first|usually|normally|(?:previous|earlier|past) (?:swaps|exchanges)|during the war have|(?:on |this )?(?:satur|sun)day(?:'s)?|(?:second|third|final|last) (?:stage|phase|day|group|batch))(?!\w)(?=.*\b(?:soldiers?|military|civilians?|prisoners of war)(?!\w))(?=.*\b(?:no|only|all|none|solely|exclusively|so many)(?!\w))/;

/** True where who was exchanged is told of other days, other swaps, or of all but some. */
export const ofOtherDays = (folded: string): boolean => OF_OTHER_DAYS.test(folded);

const FREEING = new RegExp(
  String.raw`\b(?:${SWAP_NOUN}|${SWAP_VERB}|freed|phase|stage|batch|group|lists?|buses|home|deal|accord|agreement|both sides|each side|they|those)(?!\w)`,
);

/**
 * True where the clause of a match tells of an exchange or of those who were in it: "only prisoners of war fall under the
 * convention" says nothing of who was exchanged.
 */
export const ofThisSwap = (view: SentenceView, m: RegExpExecArray): boolean => {
  // "Nobody but soldiers were freed": the clause that begins with "but" goes on with it.
  const { start } = clauseAt(view, m.index);
  const { end } = clauseAt(view, m.index + m[0].length - 1);
  return FREEING.test(view.folded.slice(start, end));
};
