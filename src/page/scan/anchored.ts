import { stripInvisible } from '../dom/invisible.ts';

/** A pattern is run over at most this many characters at once. */
const PIECE = 1 << 18;

/** A word that says that a mention may stand nearby is no longer than this. */
const OVERLAP = 64;

/** Says whether a text holds an anchor. `pattern` must carry the flag `g` or `y` or neither. */
export function hasAnchor(text: string, pattern: RegExp): boolean {
  for (let start = 0; start < text.length; start += PIECE) {
    pattern.lastIndex = 0;
    const piece =
      text.length <= PIECE ? text : text.slice(Math.max(0, start - OVERLAP), start + PIECE);
    if (pattern.test(piece) || holdsHidden(piece, pattern)) return true;
  }
  return false;
}

/** An anchor with invisible characters inside it. */
function holdsHidden(text: string, pattern: RegExp): boolean {
  const stripped = stripInvisible(text);
  pattern.lastIndex = 0;
  return stripped.gaps !== undefined && pattern.test(stripped.text);
}

/** The end of a text that the next chunk is read together with, for words cut by the border. */
export const tailOf = (text: string): string => text.slice(-OVERLAP);
