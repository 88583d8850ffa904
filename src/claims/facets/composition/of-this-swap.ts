import { SWAP_NOUN, SWAP_VERB } from '../../lexicon/nouns.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';

/** "unlike the first stage, no civilians", "apart from the 120 civilians", "usually only soldiers": said of the rest. */
const OF_OTHER_DAYS =
  /\b(?:unlike|except(?: for)?|apart from|other than|since the first|usually|normally|(?:previous|earlier|past) (?:swaps|exchanges)|during the war have|(?:on |this )?(?:satur|sun)day(?:'s)?|(?:second|third|final|last) (?:stage|phase|day|group|batch))(?!\w)(?=.*\b(?:soldiers?|military|civilians?|prisoners of war)(?!\w))(?=.*\b(?:no|only|all|none|solely|exclusively|so many|a single|any|not one)(?!\w))/;

/** True where who was exchanged is told of other days, other swaps, or of all but some. */
export const ofOtherDays = (folded: string): boolean => OF_OTHER_DAYS.test(folded);

/** The law of war names soldiers and civilians, and tells who should go home. */
const LAW =
  /\b(?:conventions?(?! (?:cent|hall))|additional protocol|protocol (?:i|ii|1|2)|international (?:humanitarian )?law|humanitarian law|laws? of (?:war|armed conflict))(?!\w)/;
/** What names this swap beside the law: "390 soldiers and civilians were freed, as the convention asks". */
const NAMES_THIS =
  /\b(?:390|1[, .]?000|thousand|istanbul|(?:first|second|third|last|final) (?:phase|stage|group|batch|day|part)|(?:was|were|have been|had been) (?:freed|released|exchanged|swapped|handed over)|(?:fri|satur|sun)day)(?!\w)/;

/**
 * True where a sentence tells of the law of war and not of this swap.
 *
 * Accepts "under the Geneva Convention prisoners of war go home when hostilities cease". None: "in line with the convention 390
 * prisoners of war were freed".
 */
export const ofTheLaw = (folded: string): boolean => LAW.test(folded) && !NAMES_THIS.test(folded);

const FREEING = new RegExp(
  String.raw`\b(?:${SWAP_NOUN}|${SWAP_VERB}|freed|phase|stage|batch|group|lists?|buses|home|deal|accord|agreement|both sides|each side|they|those)(?!\w)`,
);

/** All that stands on its side of a colon: "only soldiers waited: the first group" says who waited. */
const standsAlone = (before: string, after: string): boolean =>
  /^\W*(?:\w+ )?$/.test(before) && /^\W*(?:(?:one|body) (?:else|besides)\W*)?$/.test(after);
/** What a colon leads from. */
const COLON_BEFORE = /[^.;:]*: $/;

/**
 * True where the clause of a match tells of an exchange or of those who were in it: "only prisoners of war fall under the
 * convention" says nothing of who was exchanged.
 */
export const ofThisSwap = (view: SentenceView, m: RegExpExecArray): boolean => {
  // "Nobody but soldiers were freed": the clause that begins with "but" goes on with it.
  const { start } = clauseAt(view, m.index);
  const { end } = clauseAt(view, m.index + m[0].length - 1);
  if (FREEING.test(view.folded.slice(start, end))) return true;
  // "Soldiers and no one else: such was the first group", "the first group: soldiers and no one else".
  if (
    !standsAlone(view.folded.slice(start, m.index), view.folded.slice(m.index + m[0].length, end))
  )
    return false;
  const before = COLON_BEFORE.exec(view.folded.slice(0, start))?.[0] ?? '';
  const after = view.folded.slice(0, end).endsWith(': ') ? view.folded.slice(end) : '';
  return FREEING.test(before) || FREEING.test(after);
};
