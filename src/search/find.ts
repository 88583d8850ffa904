import type { Passage, TextRange } from '../model/index.ts';
import { expandWord } from './expand-word.ts';
import { rank } from './rank.ts';
import { readWords } from './read-words.ts';
import type { SearchIndex } from './search-index.ts';

/** A passage that answers a query, and the words of it that do. */
export interface SearchHit {
  readonly passage: Passage;
  /** Greater is better; comparable within one query only. */
  readonly score: number;
  /** Ranges in the passage's text, in order, not overlapping. */
  readonly marked: TextRange[];
}

/** English words that ask rather than name; passed over where the query holds others. */
const FUNCTION_WORD =
  /^(?:the|an?|and|or|of|to|in|on|at|by|for|from|with|as|is|are|was|were|be|been|did|do|does|has|have|had|how|what|when|where|which|who|why|it|its|that|this|there)$/;

/** The terms of a query that name something, or all where none does; each once. */
const namingTerms = (query: string): string[] => {
  const terms = [...new Set(readWords(query).map(({ term }) => term))];
  const naming = terms.filter((term) => !FUNCTION_WORD.test(term));
  return naming.length > 0 ? naming : terms;
};

/** Longer queries are cut: nobody types them, and a pasted page must not stall the popup. */
const LONGEST_QUERY = 1000;
const MOST_WORDS = 16;

/**
 * Passages for a query, best first. Spelling variants, plurals, diacritics, number grouping, beginnings
 * of words and single typing errors are seen through; unknown words are passed over. A new array each
 * time. `[]` for a query without a known word.
 */
export function find(index: SearchIndex, query: string, limit = 50): SearchHit[] {
  const words = namingTerms(query.slice(0, LONGEST_QUERY))
    .slice(0, MOST_WORDS)
    .map((term) => expandWord(term, index.terms))
    .filter((forms) => forms.length > 0);
  if (words.length === 0 || limit < 1) return [];
  const forms = new Set(words.flat().map(({ term }) => term));
  return rank(index, words, limit).flatMap(({ id, score }) => {
    const passage = index.passages[id];
    if (!passage) return [];
    const marked = readWords(passage.text).filter(({ term }) => forms.has(term));
    return [{ passage, score, marked: marked.map(({ start, end }) => ({ start, end })) }];
  });
}
