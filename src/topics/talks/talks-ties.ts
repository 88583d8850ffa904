import { CLASS } from '../lexicon/classes.ts';
import { KIND } from '../lexicon/kinds.ts';
import { after, before, bitsAt, sentenceAround, sentenceBits } from '../tokens/near.ts';
import { GAP, type Token } from '../tokens/tokens.ts';
import { isHead, meetBefore } from './talks-head.ts';

const NOUNS = CLASS.talks | CLASS.round;
const ORDER = CLASS.first | CLASS.next | CLASS.past;
const SMALL_WORD = 3;
const REACH = { heading: 6, negotiators: 8, ordinal: 9 };

/**
 * Looser ties of Istanbul to talks, each by a sign of its own: "the meeting of 16 May, also in
 * Istanbul", "Istanbul, second round", "Istanbul, 2022: the talks", "In Istanbul, in March 2022, the
 * negotiators", "they met there, in Istanbul", "the second, on 2 June, was in Istanbul too".
 */
export function looseHeadOf(tokens: readonly Token[], at: number): number {
  const ties = [
    headingOf(tokens, at),
    ...(isAlso(tokens, at) ? alsoHeads(tokens, at) : []),
    ...(isAlready(tokens, at) ? [nounBefore(tokens, at), ordinalOf(tokens, at)] : []),
    meetBefore(tokens, at, { tokens: 4, breaks: 1 }),
    negotiatorsOf(tokens, at, isAlso(tokens, at)),
    ...acrossParties(tokens, at),
    datedBefore(tokens, at),
  ];
  return ties.find((head) => isHead(tokens, head, at)) ?? -1;
}

const ACROSS = { tokens: 16, breaks: 2 };
const PAIR = CLASS.ukraine | CLASS.russia;

/**
 * "In Istanbul haben sich Vertreter der Ukraine und Russlands zu Verhandlungen getroffen", "a Istanbul, attorno a un
 * tavolo, russi e ucraini trattano", "verhandelten, ein paar Straßen weiter, auch der Iran und drei Staaten in
 * Istanbul": farther, where those who talk stand between.
 */
function acrossParties(tokens: readonly Token[], at: number): number[] {
  if (!IN.test(tokens[at - 1]?.word ?? '')) return [];
  const behind = [CLASS.talks, CLASS.meet]
    .map((bits) => after(tokens, at, bits, ACROSS))
    .filter((head) => (bitsBetween(tokens, at, head) & PAIR) === PAIR);
  const head = before(tokens, at, CLASS.talks, ACROSS);
  const bits = bitsBetween(tokens, head, at);
  const parties = (bits & PAIR) === PAIR || (bits & CLASS.other) !== 0;
  return head >= 0 && parties ? [...behind, head] : behind;
}

const THAT = /^(?:that|dass|que|qu|che|ze|что|що)$/;

/** The classes of all between two tokens; none where one is not found, nor over "agreed that they will meet". */
function bitsBetween(tokens: readonly Token[], from: number, to: number): number {
  let bits = 0;
  for (let at = from + 1; from >= 0 && at < to; at++) {
    const token = tokens[at];
    if (THAT.test(token?.word ?? '')) return 0;
    bits |= token?.value === KIND.swapOnly ? 0 : bitsAt(tokens, at);
  }
  return bits;
}

/** "conversações que, a 16 de Maio, decorreu em Istambul": behind an aside that is a date. */
function datedBefore(tokens: readonly Token[], at: number): number {
  const head = before(tokens, at, CLASS.talks, { tokens: 12, breaks: 2 });
  return head >= 0 && before(tokens, at, CLASS.month, { tokens: at - head, breaks: 2 }) >= 0
    ? head
    : -1;
}

const IN = /^(?:in|im|at|en|em|a|w|we|в|во|у)$/;
/** "in Istanbul". */
export const isInPlace = (tokens: readonly Token[], at: number): boolean =>
  !tokens[at]?.gap && IN.test(tokens[at - 1]?.word ?? '');
const LOCATIVE = /^(?:da|de|daki|dan)$/;

/** "also in Istanbul", "wieder in Istanbul", "yine İstanbul'da", "in Istanbul too"; not "also visited Istanbul". */
function isAlso(tokens: readonly Token[], at: number): boolean {
  const [next, one, two] = [tokens[at + 1], tokens[at - 1], tokens[at - 2]];
  if (next && LOCATIVE.test(next.word)) return one?.value === KIND.also;
  if (!IN.test(one?.word ?? '') || tokens[at]?.gap !== GAP.none) return false;
  const before = (one?.gap ?? GAP.hard) < GAP.clause && two?.value === KIND.also;
  return before || (next?.value === KIND.also && next.gap === GAP.none);
}

/** ", déjà à Istanbul", ", già a Istanbul": an aside on a meeting before. */
function isAlready(tokens: readonly Token[], at: number): boolean {
  const [one, two] = [tokens[at - 1], tokens[at - 2]];
  return two?.value === KIND.already && two.gap === GAP.soft && IN.test(one?.word ?? '');
}

const nounBefore = (tokens: readonly Token[], at: number): number =>
  before(tokens, at, NOUNS, { tokens: 12, breaks: 3 });

function alsoHeads(tokens: readonly Token[], at: number): number[] {
  return [
    nounBefore(tokens, at),
    after(tokens, at, NOUNS, { tokens: 6, breaks: 2 }),
    before(tokens, at, CLASS.meet, { tokens: 8, breaks: 2 }),
    after(tokens, at, CLASS.meet, { tokens: 8, breaks: 2 }),
    ordinalOf(tokens, at),
  ];
}

/** "Istanbul, second round", "Istanbul, finito il colloquio", "Istanbul, spring 2022: the talks". */
function headingOf(tokens: readonly Token[], at: number): number {
  let breaks = 0;
  let others = 0;
  let ordered = false;
  for (let next = at + 1; next <= at + REACH.heading; next++) {
    const token = tokens[next];
    if (!token || token.gap >= GAP.clause) return -1;
    if (token.gap === GAP.soft) breaks++;
    if (breaks > 2) return -1;
    const { bits } = token;
    if (bits & CLASS.talks) return next;
    if (bits & CLASS.round) return opens(tokens, at) || (ordered && !others) ? next : -1;
    if (bits & ORDER || isOrdinal(token)) ordered = true;
    else if (!(isFiller(token) || bits & NAMES) && ++others > 1) return -1;
  }
  return -1;
}

/** "Istanbul, Dolmabahçe: Russo-Ukrainian talks". */
const NAMES = CLASS.istanbul | CLASS.ukraine | CLASS.russia;
const opens = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || tokens[at]?.gap === GAP.hard;

/** True for a small number, which may count rounds: "second", "2". */
export function isOrdinal(token: Token | undefined): boolean {
  return token !== undefined && (token.bits & CLASS.number) !== 0 && token.value <= 9;
}

/** Dates, articles, prepositions, "already". */
function isFiller(token: Token): boolean {
  const { bits, value, word } = token;
  return bits & (CLASS.number | CLASS.month) || word.length <= SMALL_WORD
    ? true
    : value === KIND.already;
}

const isYear = ({ bits, value }: Token): boolean =>
  (bits & CLASS.number) !== 0 && value >= 2014 && value <= 2040;

/** "In Istanbul, in March 2022, the negotiators": a date or "also" between says they met there. */
function negotiatorsOf(tokens: readonly Token[], at: number, also: boolean): number {
  let dated = also;
  let breaks = 0;
  let others = 0;
  for (let next = at + 1; next <= at + REACH.negotiators; next++) {
    const token = tokens[next];
    if (!token || token.gap >= GAP.clause) return -1;
    if (token.gap === GAP.soft && ++breaks > 2) return -1;
    if (token.value === KIND.negotiator) return dated ? next : -1;
    if (token.bits & CLASS.month || isYear(token)) dated = true;
    // One word more: "in March 2022 the Ukrainian negotiators", "hatten die Unterhändler".
    else if (!isFiller(token) && ++others > 1) return -1;
  }
  return -1;
}

/** "The second, on 2 June, also in Istanbul": of the rounds of the sentence before. */
function ordinalOf(tokens: readonly Token[], at: number): number {
  const head = before(tokens, at, ORDER, { tokens: REACH.ordinal, breaks: 3 });
  const follower = tokens[head + 1];
  if (head < 0 || !follower) return -1;
  const elliptic =
    follower.gap === GAP.soft || (follower.bits & (CLASS.number | CLASS.month)) !== 0;
  const [first] = sentenceAround(tokens, head, head);
  const previous = first > 0 ? sentenceBits(tokens, first - 1, first - 1) : 0;
  const tied = (previous & CLASS.istanbul) !== 0 && (previous & NOUNS) !== 0;
  return elliptic && tied && bitsAt(tokens, head) & ORDER ? head : -1;
}
