import type { Scope } from '../../model/index.ts';
import { CLASS } from '../lexicon/classes.ts';
import type { Candidate, Scoped } from '../tokens/candidate.ts';
import { sentenceAround, sentenceBits } from '../tokens/near.ts';
import type { Token } from '../tokens/tokens.ts';

const PARTIES = CLASS.ukraine | CLASS.russia;

/**
 * Whether a sentence that names nobody stands behind one on both parties: "Russians and Ukrainians met. In June they met again."
 * `first`: its first token; `sentence`: its classes.
 */
export function followsBoth(tokens: readonly Token[], first: number, sentence: number): boolean {
  if (first === 0 || sentence & CLASS.other) return false;
  const before = sentenceBits(tokens, first - 1, first - 1);
  return (before & PARTIES) === PARTIES && !(before & CLASS.other);
}

/** "In 1969 prisoners were traded for an ambassador. The year after, seventy were exchanged." */
function isInSentenceBefore(
  tokens: readonly Token[],
  one: Candidate,
  candidate: Candidate,
  first: number,
): boolean {
  if (one.topic !== candidate.topic || one.to >= first || first === 0) return false;
  if (isItem(tokens, first)) return false;
  return one.to >= sentenceAround(tokens, first - 1, first - 1)[0];
}

/** The mentions of the same topic in the sentence before one; `first`: the first token of its own. */
export const inSentenceBefore = (
  tokens: readonly Token[],
  before: readonly Scoped[],
  candidate: Candidate,
  first: number,
): Scoped[] => before.filter((one) => isInSentenceBefore(tokens, one, candidate, first));

/** Whether talks are those just told of: "On 16 May they met in Istanbul. The Istanbul talks took less than two hours." */
export const isOfTheSame = (candidate: Candidate, before: Scoped | undefined): boolean =>
  candidate.topic === 'talks' && before?.scope === 'covered';

/** Whether a sentence that names no party stands in a section on another conflict or after a sentence on one. */
export function isAmongOthers(
  tokens: readonly Token[],
  first: number,
  fallback: (ours: boolean) => Scope,
): boolean {
  if (fallback(false) === 'other') return true;
  const before =
    first > 0 && !isItem(tokens, first) ? sentenceBits(tokens, first - 1, first - 1) : 0;
  return (before & (CLASS.other | PARTIES)) === CLASS.other;
}

/** "14. Abel and the bridge. 15. The Easter swap": what is numbered is of a matter of its own. */
function isItem(tokens: readonly Token[], first: number): boolean {
  const [number, next] = [tokens[first], tokens[first + 1]];
  return (
    number !== undefined &&
    /^\d{1,2}$/.test(number.word) &&
    next?.capital === true &&
    next.start - number.end === STOP &&
    !(next.bits & CLASS.month)
  );
}

/** A full stop and a blank, characters. */
const STOP = 2;
