import { CLASS } from '../../lexicon/classes.ts';
import { KIND } from '../../lexicon/kinds.ts';
import { after, before } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';
import { isBehindIn } from './in-place.ts';
import { ordinalOf } from './ordinal.ts';

const NOUNS = CLASS.talks | CLASS.round;
const LOCATIVE = /^(?:da|de|daki|dan)$/;

/** "też zorganizowanej w Stambule", "also held in Istanbul": the participle between, in the ten languages but Turkish. */
const HELD =
  /^(?:held|hosted|organi[sz]ed|staged|zorganizowan|przeprowadzon|odbyt|проведен|організован|организован|состоявш|прошедш|abgehalten|gehalten|ausgerichtet|veranstaltet|tenue?s?$|organise|celebrad|organizad|realizad|tenut|svolt|organizzat|ocorrid|decorrid)/;

/** Whether Istanbul is told of once more: "also in Istanbul", "wieder in Istanbul", "yine İstanbul'da", "in Istanbul too", "also held in
 * Istanbul"; not "also visited Istanbul". */
export function isAlso(tokens: readonly Token[], at: number): boolean {
  const [next, one, two] = [tokens[at + 1], tokens[at - 1], tokens[at - 2]];
  if (next && LOCATIVE.test(next.word)) return one?.value === KIND.also;
  if (!isBehindIn(tokens, at) || tokens[at]?.gap !== GAP.none) return false;
  const told = HELD.test(two?.word ?? '') && !two?.gap ? tokens[at - 3] : two;
  const before = (one?.gap ?? GAP.hard) < GAP.clause && told?.value === KIND.also;
  return before || (next?.value === KIND.also && next.gap === GAP.none);
}

/** ", déjà à Istanbul", ", già a Istanbul": an aside on a meeting before. */
function isAlready(tokens: readonly Token[], at: number): boolean {
  const already = tokens[at - 2];
  return already?.value === KIND.already && already.gap === GAP.soft && isBehindIn(tokens, at);
}

const nounBefore = (tokens: readonly Token[], at: number): number =>
  before(tokens, at, NOUNS, { tokens: 12, breaks: 3 });

/** The words for talks that an Istanbul told of once more may belong to, the closest tie first; -1 for none. */
export function alsoHeads(tokens: readonly Token[], at: number): number[] {
  return [
    nounBefore(tokens, at),
    after(tokens, at, NOUNS, { tokens: 8, breaks: 2 }),
    before(tokens, at, CLASS.meet, { tokens: 8, breaks: 2 }),
    after(tokens, at, CLASS.meet, { tokens: 8, breaks: 2 }),
    ordinalOf(tokens, at),
  ];
}

/** The same behind ", déjà à Istanbul": only before it. */
export const alreadyHeads = (tokens: readonly Token[], at: number): number[] =>
  isAlready(tokens, at) ? [nounBefore(tokens, at), ordinalOf(tokens, at)] : [];
