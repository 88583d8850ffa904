import { matchesOf } from '../../lexicon/matches.ts';
/** A text with its white space evened out, and the way back to the text it was made of. */
export interface Squeezed {
  readonly text: string;
  /** Offset in the given text of an offset in `text`; `text.length` maps to the given text's length. */
  readonly toSource: (offset: number) => number;
}

/** Soft hyphens, zero-width characters, marks of direction; accents written apart from their letters. */
const NOTHING = String.raw`[\u00ad\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]`;
const UNEVEN = new RegExp(String.raw`[^\S ]|${NOTHING}|\s{2,}`);
const PIECE = new RegExp(String.raw`${NOTHING}+|\s+`, 'g');
const INVISIBLE = new RegExp(`^${NOTHING}+$`);

/**
 * Text as it is shown: a run of white space, of whatever width, is one blank, soft hyphens, zero-width characters and
 * accents that are characters of their own are nothing. Source indented over several lines reads like text on one line.
 *
 * `hosted by\n    Turkey`, `hosted by&nbsp;Turkey` → `hosted by Turkey`
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
    text += ' ';
    source.push(m.index);
  }
  copy(last, given.length);
  source.push(given.length);
  return { text, toSource: (offset) => source[offset] ?? given.length };
}
