import type { TextRange } from '../../model/index.ts';

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Cuts a text at its marked ranges (UTF-16, half-open). Overlapping ranges merge, ranges outside the
 * text are cut to it; the pieces joined are always the text again.
 */
export function splitMarked(text: string, marked: readonly TextRange[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const range of [...marked].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, Math.min(range.start, text.length));
    const end = Math.min(range.end, text.length);
    if (end <= start) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}
