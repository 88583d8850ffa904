import { matchesOf } from '../lexicon/matches.ts';
/** A text with its white space evened out, and the way back to the text it was made of. */
export interface Squeezed {
  readonly text: string;
  /** Offset in the given text of an offset in `text`; `text.length` maps to the given text's length. */
  readonly toSource: (offset: number) => number;
}

const UNEVEN = /[\t\n\v\f\r]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\s{2,}/;
const PIECE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+|\s+/g;
const INVISIBLE = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+$/;

/**
 * Text as it is shown: a run of white space is one blank, soft hyphens and zero-width characters are
 * nothing. Source indented over several lines reads like text on one line.
 *
 * `hosted by\n    Turkey` → `hosted by Turkey`
 */
export function squeeze(given: string): Squeezed {
  if (!UNEVEN.test(given)) return { text: given, toSource: (offset) => offset };
  let text = '';
  const source: number[] = [];
  let last = 0;
  const copy = (from: number, to: number): void => {
    text += given.slice(from, to);
    for (let i = from; i < to; i += 1) source.push(i);
  };
  for (const m of matchesOf(given, PIECE)) {
    copy(last, m.index);
    last = m.index + m[0].length;
    if (INVISIBLE.test(m[0])) continue;
    text += m[0].length === 1 && m[0] !== '\n' && m[0] !== '\t' ? m[0] : ' ';
    source.push(m.index);
  }
  copy(last, given.length);
  source.push(given.length);
  return { text, toSource: (offset) => source[offset] ?? given.length };
}
