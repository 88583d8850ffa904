import { MONTH } from '../../lexicon/calendar.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { SWAP_WORD, TALKS_WORD } from './of-the-talks.ts';

/** "They were arranged by": what "they" are, the sentence before tells. */
const PRONOUN =
  /^\W*(?:and |but |yet )?(?:they|these|those|it(?! (?:was|is|wasn't|isn't) [^,;.]{3,40} (?:that|who|which)(?!\w))|this|that|both|all of them)(?!\w)/;
const OTHER_MATTER =
  /\b(?:swaps?|swapped|exchang\w+|children|prisoners?|captives|soldiers|bodies|hostages|remains|grain|returned|freed|released|earlier|previous|other)(?!\w)/;
/** "The lunch for the delegations was laid on by". */
const OTHER_SUBJECT =
  /^\W*(?:(?:and|but) )?(?:the|a|an|their|that) (?:[\w-]+ )?(?:room|hall|lunch|dinner|breakfast|reception|buffet|table|flights?|press|hotel|security|summit|conference|visit|phone|line)(?!\w)/;
/** "not in Istanbul": wherever it was, it was not there. */
const NOT_THERE = /\bnot (?:held )?(?:in|at) (?:istanbul|dolmabahce)(?!\w)|\belsewhere(?!\w)/;
/** "hosted by Saudi Arabia in March". */
const OTHER_MONTH = new RegExp(
  String.raw`^[^.;]{0,24}\b(?:in|last|of|since) (?:early |mid-|late )?(?!may(?!\w))(?:${MONTH})(?!\w)|^[^.;]{0,16}\bin 20(?:1\d|2[0-4])(?!\w)`,
);
/** "With Qatar as go-between, nine children were returned". */
const WITH_CLAUSE = /^\W*with(?!\w)/;

const THE_TALKS = new RegExp(
  String.raw`${TALKS_WORD.source}|\b(?:delegations|negotiators|envoys)(?!\w)`,
);

/** "mediated between Israel and Hamas while the two met in Istanbul". */
const BETWEEN_OTHERS =
  /^ between (?!(?:(?!while(?!\w)|as(?!\w)|when(?!\w))[^,;.]){0,60}?\b(?:russia|ukrain|moscow|k(?:yi|ie)v|two|both|sides|delegations|parties|teams|negotiators|them|belligerents|enemies|neighbours|presidents|leaders))/;

/** True where what stands behind a word of mediating names others than the two parties. */
export const isBetweenOthers = (rest: string): boolean => BETWEEN_OTHERS.test(rest);

/** "each side sent 84 people home thanks to Emirati mediation": of a swap, where no talks are named. */
const FREED =
  /\b(?:prisoners?|captives|pows?|swapped|exchanged|traded|(?:released|freed|returned|handed over) (?:[\w,]+ ){1,3}(?:people|men|women|soldiers|each|apiece))(?!\w)/;
const AT_TALKS = /\b(?:istanbul|dolmabahce|met|meet|agreed|agreement)(?!\w)/;
const isOfASwap = (folded: string): boolean =>
  (SWAP_WORD.test(folded) || FREED.test(folded)) &&
  !THE_TALKS.test(folded) &&
  !AT_TALKS.test(folded);

/** True where a role of another country than the one the sources name is a role in another matter, or may be. */
export const isOfAnotherMatter = (view: SentenceView, before: string, end: number): boolean => {
  const { folded } = view;
  if (OTHER_SUBJECT.test(folded) || NOT_THERE.test(folded) || OTHER_MONTH.test(folded.slice(end)))
    return true;
  if (isOfASwap(folded)) return true;
  const last = before.slice(Math.max(0, before.slice(0, -2).lastIndexOf('. ')));
  if (PRONOUN.test(folded) && !TALKS_WORD.test(folded.slice(0, end)))
    return OTHER_MATTER.test(last) || !TALKS_WORD.test(last);
  if (!WITH_CLAUSE.test(folded)) return false;
  const main = folded.slice(end);
  const other = main.search(OTHER_MATTER);
  const swap = main.search(SWAP_WORD);
  const talks = main.search(THE_TALKS);
  const first = Math.min(...[other, swap].filter((at) => at >= 0));
  return talks < 0 || first < talks;
};
