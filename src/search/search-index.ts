import type { Index } from 'flexsearch';
import type { Passage } from '../model/index.ts';
import { emptyIndex, MOST_COUNTED, NTH } from './options.ts';
import { readWords } from './read-words.ts';

/** A searchable set of passages; FlexSearch's ids are places in `passages`. */
export interface SearchIndex {
  readonly passages: readonly Passage[];
  readonly flex: Index;
  /** Every term, sorted by code units. */
  readonly terms: readonly string[];
  /** Mean length of a passage in UTF-16 units. */
  readonly meanLength: number;
}

/** Length of all passages, in UTF-16 units. */
export const lengthOf = (passages: readonly Passage[]): number =>
  passages.reduce((sum, { text }) => sum + text.length, 0);

/**
 * What FlexSearch is given of a passage. FlexSearch keeps no term frequency, so the second `talks` of
 * a passage is filed as another word, `talk␁2`, up to `MOST_COUNTED`: how many lists a passage is in
 * is how often it holds the word.
 */
const contentOf = (text: string, terms: Set<string>): string => {
  const seen = new Map<string, number>();
  const content: string[] = [];
  for (const { term } of readWords(text)) {
    const nth = (seen.get(term) ?? 0) + 1;
    seen.set(term, nth);
    if (nth === 1) content.push(term);
    else if (nth <= MOST_COUNTED) content.push(nthTerm(term, nth));
    terms.add(term);
  }
  return content.join(' ');
};

/** The word as filed for its `nth` occurrence in a passage. */
export const nthTerm = (term: string, nth: number): string =>
  nth === 1 ? term : `${term}${NTH}${nth}`;

/** Indexes passages; their order decides between equal scores. */
export function buildIndex(passages: readonly Passage[]): SearchIndex {
  const flex = emptyIndex();
  const terms = new Set<string>();
  passages.forEach(({ text }, id) => {
    flex.add(id, contentOf(text, terms));
  });
  const meanLength = lengthOf(passages) / Math.max(1, passages.length);
  return { passages, flex, terms: [...terms].sort(), meanLength };
}
