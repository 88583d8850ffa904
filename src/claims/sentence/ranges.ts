import type { TextRange } from '../../model/index.ts';

/** A range further on by so many UTF-16 units. */
export const moved = ({ start, end }: TextRange, by: number): TextRange => ({
  start: start + by,
  end: end + by,
});

const WORD_END = /^[\w'-]*\w/;

/** The same range up to the end of the word that it ends in: evidence never ends inside one. */
export const wholeWords = (folded: string, { start, end }: TextRange): TextRange => {
  if (!/\w/.test(folded[end - 1] ?? ' ')) return { start, end };
  return { start, end: end + (WORD_END.exec(folded.slice(end))?.[0].length ?? 0) };
};

/** A stretch of a text without a word that goes on behind it: "Uk" of "Ukraine" is no name. */
export const cutAtWord = (text: string, from: number, to: number): string =>
  /^\p{L}/u.test(text.slice(to, to + 2))
    ? text.slice(from, to).replace(/[\p{L}\p{M}]+$/u, '')
    : text.slice(from, to);
