import { GAP, type Token } from './tokens.ts';

export interface Reach {
  /** How many tokens away at most. */
  readonly tokens: number;
  /** How many commas, colons or brackets may lie between; default none. */
  readonly breaks?: number;
}

/** The classes of the token at an index; none outside the text. */
export function bitsAt(tokens: readonly Token[], at: number): number {
  return tokens[at]?.bits ?? 0;
}

/**
 * The nearest token after `from` that is of one of the classes in `bits`, within `reach` and the
 * same part of a sentence; -1 where there is none.
 */
export function after(tokens: readonly Token[], from: number, bits: number, reach: Reach): number {
  let breaks = reach.breaks ?? 0;
  for (let at = from + 1; at <= from + reach.tokens; at++) {
    const token = tokens[at];
    if (!token || token.gap >= GAP.clause) return -1;
    if (token.gap === GAP.soft && breaks-- === 0) return -1;
    if (token.bits & bits) return at;
  }
  return -1;
}

/** The same before `from`. */
export function before(tokens: readonly Token[], from: number, bits: number, reach: Reach): number {
  let breaks = reach.breaks ?? 0;
  for (let at = from - 1; at >= from - reach.tokens; at--) {
    const gap = tokens[at + 1]?.gap;
    const token = tokens[at];
    if (!token || gap === undefined || gap >= GAP.clause) return -1;
    if (gap === GAP.soft && breaks-- === 0) return -1;
    if (token.bits & bits) return at;
  }
  return -1;
}

/** The classes of all tokens of the sentence around `[from, to]`, no further than 40 tokens. */
export function sentenceBits(tokens: readonly Token[], from: number, to: number): number {
  const [first, last] = sentenceAround(tokens, from, to);
  let bits = 0;
  for (let at = first; at <= last; at++) bits |= tokens[at]?.bits ?? 0;
  return bits;
}

const SENTENCE_REACH = 40;

/** First and last token of the sentence around `[from, to]`, no further than 40 tokens away. */
export function sentenceAround(
  tokens: readonly Token[],
  from: number,
  to: number,
): [first: number, last: number] {
  let first = from;
  while (first > 0 && from - first < SENTENCE_REACH && tokens[first]?.gap !== GAP.hard) first--;
  let last = to;
  while (last - to < SENTENCE_REACH) {
    const next = tokens[last + 1];
    if (!next || next.gap === GAP.hard) break;
    last++;
  }
  return [first, last];
}

/** Whether a sentence ends between two tokens. */
export function hasSentenceBreak(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if (tokens[at]?.gap === GAP.hard) return true;
  return false;
}

/** Whether a sentence or a part of one ends there. */
export function hasBreak(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++)
    if ((tokens[at]?.gap ?? GAP.none) >= GAP.clause) return true;
  return false;
}
