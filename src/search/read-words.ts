import type { TextRange } from '../model/index.ts';
import { foldLetters } from './fold-letters.ts';
import { canonicalSpelling } from './spelling.ts';

/** A word as filed in the index, and where it stands in the text. */
export interface Word extends TextRange {
  readonly term: string;
}

/**
 * Grouped numbers (`1,000` `1.000` `1 000` `1’000`), initials (`U.S.`), words and digits; the `'s`
 * of a possessive belongs to the range but not to the term.
 */
const WORD =
  /(?<![\p{L}\p{N}])\d{1,3}(?:[,.'’ \u00a0\u2009\u202f]\d{3})+(?![\p{L}\p{N}])|(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*(?:['’]s(?![\p{L}\p{N}]))?/gu;

/** The plural's `s`: `prisoners` → `prisoner`, `parties` → `party`; not `us`, `class`, `crisis`. */
const singular = (word: string): string => {
  if (word.length < 4 || !word.endsWith('s') || /[sui]s$/.test(word)) return word;
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
};

/** Words seen before, since texts repeat theirs; forgotten when too many, so that memory stays bounded. */
const MOST_FILED = 50_000;
const filed = new Map<string, string>();

/**
 * The term under which a written word is filed: `1,000` → `1000`, `U.S.` → `us`, `Turkey’s` → `turkey`,
 * `Medinskiy` → `medinski`, `prisoners` → `prisoner`.
 */
export function termOf(written: string): string {
  const known = filed.get(written);
  if (known !== undefined) return known;
  const term = fileWord(written);
  if (filed.size >= MOST_FILED) filed.clear();
  filed.set(written, term);
  return term;
}

const fileWord = (written: string): string => {
  if (/^\d/.test(written) && !/\p{L}/u.test(written)) return written.replace(/\D/g, '');
  const folded = foldLetters(written.replace(/['’]s$|[.\u00ad]/gu, ''));
  return canonicalSpelling(singular(canonicalSpelling(folded)));
};

/** The words of a text with their UTF-16 ranges, in order. Pages, passages and queries alike. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const term = termOf(match[0]);
    if (term !== '') words.push({ term, start: match.index, end: match.index + match[0].length });
  }
  return words;
}
