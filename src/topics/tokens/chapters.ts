import { GAP, type Token } from './tokens.ts';

/** A video's chapters begin with their first: "0:00 The road 4:12 The list". */
const FIRST = /^\s*0?0:00\s/;
const TIME = /^:\d\d(?::\d\d)?\s/;
/** Characters of the rest of a time and the blank behind it: ":12 ". */
const LONGEST = 8;

/** Whether a text is a video's chapters in one line, as a description has them where only line breaks part them. */
export const hasChapters = (text: string): boolean => FIRST.test(text);

/**
 * A token of such a text: a time begins a chapter, which is a sentence of its own, and counts nothing ("11:40 Civilians were
 * exchanged" is not of forty).
 */
export function ofChapter(text: string, token: Token, previous: Token | undefined): Token {
  if (isTime(text, token)) return { ...token, bits: 0, value: 0, gap: GAP.hard };
  const minutes =
    previous !== undefined && token.start - previous.end === 1 && isTime(text, previous);
  return minutes && /^\d\d$/.test(token.word) ? { ...token, bits: 0, value: 0 } : token;
}

const isTime = (text: string, { word, end }: Token): boolean =>
  /^\d{1,2}$/.test(word) && TIME.test(text.slice(end, end + LONGEST));
