import { alternativesOf } from './alternatives.ts';
import { beginningsOf } from './beginnings.ts';

/** What readers ask of a pattern; every `RegExp` without flags has it. */
export interface Pattern {
  /** The leftmost match; of several that begin there, that of the alternative written first. */
  exec(text: string): RegExpExecArray | null;
  test(text: string): boolean;
}

/**
 * A list of phrases too long for one pattern. Compiling takes more than its share with the length of a pattern:
 * one of 7,000 characters took 50 ms in Chromium and 60 in Firefox, in pieces of 600 characters a fifth, and the
 * background compiles all of them anew whenever it was put to sleep.
 *
 * Matches what `new RegExp(source)` does. The source captures nothing; a `SyntaxError` tells where it does.
 */
export class AnyOf implements Pattern {
  readonly #source: string;
  readonly #cue: RegExp | undefined;
  readonly #length: number;
  #known: readonly Piece[] | undefined;

  /** `cue`: a short pattern that stands in every text in which the list has a match; where it does not, nothing is compiled. */
  constructor(source: string, { cue, length = PIECE }: { cue?: RegExp; length?: number } = {}) {
    this.#source = source;
    this.#cue = cue;
    this.#length = length;
  }

  #mayStandIn(text: string): boolean {
    return this.#cue?.test(text) ?? true;
  }

  /** Taken apart when first asked: most lists are never needed on a page. */
  get #pieces(): readonly Piece[] {
    this.#known ??= packed(alternativesOf(this.#source), this.#length).map(pieceOf);
    return this.#known;
  }

  /** Those that may match in a text; what the others begin with does not stand in it, and they are not even compiled. */
  #piecesFor(text: string): readonly RegExp[] {
    return this.#pieces.flatMap(({ pattern, beginnings }) =>
      beginnings?.every((each) => !text.includes(each)) ? [] : [pattern],
    );
  }

  exec(text: string): RegExpExecArray | null {
    if (!this.#mayStandIn(text)) return null;
    let best: RegExpExecArray | null = null;
    for (const piece of this.#piecesFor(text)) {
      const match = matchFrom(piece, text, 0);
      if (match && (!best || match.index < best.index)) best = match;
    }
    return best;
  }

  test(text: string): boolean {
    return (
      this.#mayStandIn(text) &&
      this.#piecesFor(text).some((piece) => matchFrom(piece, text, 0) !== null)
    );
  }

  /** Every match, in order. */
  all(text: string): RegExpExecArray[] {
    if (!this.#mayStandIn(text)) return [];
    const pieces = this.#piecesFor(text);
    const next = pieces.map((piece) => matchFrom(piece, text, 0));
    const out: RegExpExecArray[] = [];
    for (let from = 0; ; ) {
      let best: RegExpExecArray | null = null;
      for (const [i, piece] of pieces.entries()) {
        const known = next[i];
        if (known && known.index < from) next[i] = matchFrom(piece, text, from);
        const match = next[i] ?? null;
        if (match && (!best || match.index < best.index)) best = match;
      }
      if (!best) return out;
      out.push(best);
      from = best.index + Math.max(1, best[0].length);
    }
  }
}

/** Characters of a piece; the figures above are those of this length. */
const PIECE = 600;

interface Piece {
  /** The browser compiles it when it is first run. */
  readonly pattern: RegExp;
  readonly beginnings: readonly string[] | undefined;
}

const pieceOf = (source: string): Piece => ({
  pattern: new RegExp(source, 'g'),
  beginnings: beginningsOf(source),
});

const matchFrom = (piece: RegExp, text: string, from: number): RegExpExecArray | null => {
  piece.lastIndex = from;
  return piece.exec(text);
};

/** Neighbouring alternatives together, up to `length` characters. */
const packed = (alternatives: readonly string[], length: number): string[] => {
  const out: string[] = [];
  for (const each of alternatives) {
    const last = out[out.length - 1];
    if (last !== undefined && last.length + each.length < length)
      out[out.length - 1] = `${last}|${each}`;
    else out.push(each);
  }
  return out;
};
