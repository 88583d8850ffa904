import { stripInvisible } from '../dom/invisible.ts';
import type { Slice } from './slice.ts';

/** A pattern is run over at most this many characters at once. */
const PIECE = 1 << 18;

/** A word that says that a mention may stand nearby is no longer than this. */
const OVERLAP = 64;

/** Says whether a text holds an anchor. `pattern` must carry the flag `g` or `y` or neither. */
export function hasAnchor(text: string, pattern: RegExp): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text) || holdsHidden(text, pattern);
}

/** The same for a text of any length, with rests in between. */
export async function longHasAnchor(text: string, pattern: RegExp, slice: Slice): Promise<boolean> {
  if (text.length <= PIECE) return hasAnchor(text, pattern);
  for (let start = 0; start < text.length; start += PIECE) {
    if (hasAnchor(text.slice(Math.max(0, start - OVERLAP), start + PIECE), pattern)) return true;
    if (slice.spent()) await slice.rest();
  }
  return false;
}

/** An anchor with invisible characters inside it. */
function holdsHidden(text: string, pattern: RegExp): boolean {
  const stripped = stripInvisible(text);
  pattern.lastIndex = 0;
  return stripped.gaps !== undefined && pattern.test(stripped.text);
}

/** Says whether an anchor stands across the border of two chunks; joining them whole would copy both. */
export const borderHasAnchor = (tail: string, text: string, pattern: RegExp): boolean =>
  tail !== '' && hasAnchor(tail + text.slice(0, OVERLAP), pattern);

/**
 * What the next chunk is read together with, for words cut by the border: the end of this one, and of
 * the tail before it where this one is short.
 */
export const tailOf = (text: string, before = ''): string =>
  text.length < OVERLAP ? (before + text).slice(-OVERLAP) : text.slice(-OVERLAP);
