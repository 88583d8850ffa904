import type { Scope, Topic } from '../../model/index.ts';
import { CLASS } from '../lexicon/classes.ts';
import { KIND } from '../lexicon/kinds.ts';
import type { Candidate, Scoped } from '../tokens/candidate.ts';
import { sentenceAround, sentenceBits } from '../tokens/near.ts';
import type { Token } from '../tokens/tokens.ts';
import { isOfThatDay } from './that-day.ts';

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

/**
 * Whether a mention is of the event just told of: "On 16 May they met in Istanbul. The Istanbul talks took less than two hours",
 * of swaps only those of "that day".
 */
export const isOfTheSame = (
  tokens: readonly Token[],
  candidate: Candidate,
  before: Scoped | undefined,
  [first, last]: readonly [first: number, last: number],
): boolean =>
  before?.scope === 'covered' &&
  (candidate.topic === 'talks' || isOfThatDay(tokens.slice(first, last + 1)));

/** Whether a sentence that names no party stands in a section on another conflict or after a sentence on one. */
export function isAmongOthers(
  tokens: readonly Token[],
  first: number,
  fallback: (ours: boolean) => Scope,
  topic: Topic,
): boolean {
  if (fallback(false) === 'other') return true;
  if (first === 0 || isItem(tokens, first)) return false;
  const before = sentenceBits(tokens, first - 1, first - 1);
  return (before & (CLASS.other | PARTIES)) === CLASS.other && namesOthers(tokens, first, topic);
}

/** Whether the sentence before `first` names others of the topic: Ankara is a sign of other swaps, of no other talks. */
function namesOthers(tokens: readonly Token[], first: number, topic: Topic): boolean {
  const [from] = sentenceAround(tokens, first - 1, first - 1);
  const none = topic === 'talks' ? KIND.swapOnly : KIND.talksOnly;
  return tokens
    .slice(from, first)
    .some(({ bits, value }) => (bits & CLASS.other) !== 0 && value !== none);
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
