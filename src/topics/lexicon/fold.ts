const PLAIN = /^[a-z]+$/;
const MARKS = /[\p{M}\p{Cf}\u02bc']+/gu;
const OTHER_LETTERS = /[ıłßøđ]/g;
const LETTERS: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ß: 'ss', ø: 'o', đ: 'd' };

/** Words that only a mark tells from others: German "täuschen", to deceive, from "tauschen", to exchange. */
const APART = /t(?:ä|a\u0308)usch/;

/**
 * A word in the form in which forms are compared: lower case, no accents, no soft hyphens, zero-width
 * or bidi characters, nor the apostrophe that is a letter (вʼязень); Turkish İ, I and ı are all "i". Not length-preserving: offsets come from tokens.
 */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word;
  return word
    .toLowerCase()
    .replace(APART, 'teusch')
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(OTHER_LETTERS, (letter) => LETTERS[letter] ?? letter);
}
