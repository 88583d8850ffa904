import { endInFull, startInFull, stripInvisible, toStripped } from '../dom/invisible.ts';
import type { Piece, Run } from './run.ts';

/** A block of text of the page, and how its offsets lead back to text nodes. */
export interface PageBlock {
  /** Without invisible characters; offsets of mentions count in it. */
  readonly text: string;
  readonly gaps?: readonly number[];
  /** In order; `at` counts in the block's full text, invisible characters included. */
  readonly pieces: readonly Piece[];
}

/** A place in a text node. */
export interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** A block longer than this is cut, so that no text takes long to read. */
export const LONGEST = 16_000;

/** Makes blocks of a run: one, unless it is very long or has blank lines of its own (plain text). */
export function* blocksOf(run: Run): Generator<PageBlock> {
  if (run.text.length <= LONGEST) {
    yield blockOf(run.text, run.pieces);
    return;
  }
  let piece = 0;
  for (let start = 0; start < run.text.length; ) {
    const end = cutBefore(run.text, start);
    while (
      piece > 0 &&
      (run.pieces[piece - 1] as Piece).at + lengthOf(run.pieces[piece - 1]) > start
    )
      piece--;
    const pieces: Piece[] = [];
    for (; piece < run.pieces.length; piece++) {
      const whole = run.pieces[piece] as Piece;
      if (whole.at >= end) break;
      const from = whole.from + Math.max(0, start - whole.at);
      const to = Math.min(whole.to, whole.from + end - whole.at);
      if (to > from) pieces.push({ node: whole.node, from, to, at: Math.max(0, whole.at - start) });
    }
    if (pieces.length > 0) yield blockOf(run.text.slice(start, end), pieces);
    start = end;
  }
}

const lengthOf = (piece: Piece | undefined): number => (piece ? piece.to - piece.from : 0);

/**
 * Where a text that is too long is best cut: at a blank line, a sentence's end, a line's, a space. A
 * line may end in a phrase, a sentence does not.
 */
function cutBefore(text: string, start: number): number {
  const limit = start + LONGEST;
  if (limit >= text.length) return text.length;
  const least = start + LONGEST / 2;
  // Searched in a part: in the whole, what is not there would be looked for up to its beginning.
  const part = text.slice(least, limit);
  for (const mark of ['\n\n', '.\n', '. ', '\n', ' ']) {
    const at = part.lastIndexOf(mark);
    if (at >= 0) return least + at + mark.length;
  }
  return limit;
}

function blockOf(full: string, pieces: readonly Piece[]): PageBlock {
  const { text, gaps } = stripInvisible(full);
  return gaps ? { text, gaps, pieces } : { text, pieces };
}

/** The place of the first character of `[start, end)`. */
export function startPlace(block: PageBlock, start: number): Place {
  const full = startInFull(block.gaps, start);
  const piece = pieceAt(block.pieces, full);
  return { node: piece.node, offset: piece.from + clamp(full - piece.at, lengthOf(piece)) };
}

/** The place just behind the last character of `[start, end)`. */
export function endPlace(block: PageBlock, end: number): Place {
  const full = endInFull(block.gaps, end);
  const piece = pieceAt(block.pieces, full - 1);
  return { node: piece.node, offset: piece.from + clamp(full - piece.at, lengthOf(piece)) };
}

/** The offset in the block's text of a place in one of its nodes; `undefined` where it is not there. */
export function offsetOf(block: PageBlock, place: Place): number | undefined {
  for (const { node, from, to, at } of block.pieces) {
    if (node === place.node && place.offset >= from && place.offset <= to) {
      return toStripped(block.gaps, at + place.offset - from);
    }
  }
  return undefined;
}

/** The last piece that begins at or before an offset of the full text. */
function pieceAt(pieces: readonly Piece[], full: number): Piece {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as Piece).at <= full) low = middle;
    else high = middle - 1;
  }
  return pieces[low] as Piece;
}

const clamp = (value: number, length: number): number => Math.max(0, Math.min(length, value));
