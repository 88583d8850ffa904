import { matchesOf } from '../../lexicon/matches.ts';
/** A text with its white space evened out, and the way back to the text it was made of. */
export interface Squeezed {
  readonly text: string;
  /** Offset in the given text of an offset in `text`; `text.length` maps to the given text's length. */
  readonly toSource: (offset: number) => number;
}

/** Soft hyphens, zero-width characters, marks of direction; accents written apart from their letters. */
const NOTHING = String.raw`[\u00ad\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u20e3\ufe00-\ufe0f\ufeff]`;
/** A picture among the words, with what belongs to it: "lasted five ⏱️ hours 😮". */
const PICTURE = String.raw`(?:(?![©®™])\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}])+`;
/** Where a sentence has something from: "500[9] prisoners", "[note 8]", "[citation needed]"; not "[a]", "[no]", "[sic]". */
const NOTE = String.raw`\[(?:\d{1,3}|[b-hj-z]|(?:note|nb|n) ?\d{1,2}|[a-z]+ needed)\]`;
/** "50⁶ minutes", "two† hours": notes by raised signs of their own; "1¹⁄₂" is a fraction. */
const RAISED = String.raw`(?<=[\p{L}\d])(?:[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+(?![\u2044/])|[†‡])`;
/** "1·5 hours": a point as some print it. */
const POINT = String.raw`(?<=\d)\u00b7(?=\d)`;
/** "ﬁve", "５": letters of print, and those as wide as a line of Chinese. */
const WIDE = String.raw`[\ufb00-\ufb06\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]`;
const UNEVEN = new RegExp(
  String.raw`[^\S ]|${NOTHING}|\s{2,}|${WIDE}|\[|${RAISED}|${POINT}|\p{Extended_Pictographic}|\p{Regional_Indicator}`,
  'u',
);
const PIECE = new RegExp(
  String.raw`(?:${NOTHING}|${PICTURE}|${NOTE}|${RAISED}|\s)+|${WIDE}|${POINT}`,
  'giu',
);
const HIDDEN = new RegExp(`^${NOTHING}+$`);
const IS_WIDE = new RegExp(`^${WIDE}$`);
const STOP_NEXT = /^(?:[.,;:!?)\]”’"']|$)/;

/** What stands in place of a piece: a blank for space, also where only a picture parted two words; none before a stop. */
const shownFor = (piece: string, before: string, after: string): string => {
  if (piece === '·') return '.';
  if (IS_WIDE.test(piece)) return piece.normalize('NFKC');
  if (HIDDEN.test(piece)) return '';
  if (!/^\s+$/.test(piece) && STOP_NEXT.test(after)) return '';
  return /\s/.test(piece) || (/\w$/.test(before) && /^\w/.test(after)) ? ' ' : '';
};

/**
 * Text as it is read: a run of white space, of whatever width, is one blank, soft hyphens, zero-width characters,
 * accents that are characters of their own, pictures and numbers of notes are nothing. Source indented over several lines
 * reads like text on one line.
 *
 * `hosted by\n    Turkey`, `hosted by&nbsp;Turkey`, `hosted[3] by Turkey` → `hosted by Turkey`
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
    const shown = shownFor(m[0], given.slice(0, m.index), given.slice(last, last + 1));
    text += shown;
    const from = m.index + Math.max(0, m[0].search(/\s/));
    for (let i = 0; i < shown.length; i += 1) source.push(from);
  }
  copy(last, given.length);
  source.push(given.length);
  return { text, toSource: (offset) => source[offset] ?? given.length };
}
