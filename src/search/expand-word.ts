/** A term to look for, and how much finding it counts against finding the word itself. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

const PREFIX_WEIGHT = 0.5;
const TYPO_WEIGHT = 0.4;
/** Expansions beyond these would only blur the ranking. */
const MOST_PREFIXED = 24;
const MOST_TYPOS = 8;
const SHORTEST_PREFIX = 3;
const SHORTEST_TYPO = 4;
/** What may follow a whole word: `exchange` → `exchanged`, `swap` → not `swapping`, `the` → not `their`. */
const ENDING = /^(?:d|r|ed|er|ing|al)$/;

/** First place in sorted `terms` whose term is not before `word`. */
const lowerBound = (terms: readonly string[], word: string): number => {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Whether one insertion, deletion, replacement or swap of neighbours turns `a` into `b`. */
export function oneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const rest = (text: string, skip: number): string => text.slice(from + skip);
  if (a.length > b.length) return rest(a, 1) === rest(b, 0);
  if (a.length < b.length) return rest(a, 0) === rest(b, 1);
  if (rest(a, 1) === rest(b, 1)) return true;
  return a[from] === b[from + 1] && a[from + 1] === b[from] && rest(a, 2) === rest(b, 2);
}

/**
 * The terms of the index that a query's word stands for: itself and its inflections (`exchange` →
 * `exchanged`); where it is unknown, words it begins (`medin` → `medinski`, from three letters on);
 * else words one typing error away (`istanbol`, `medniski`, from four letters on). Numbers stand for themselves only: `100` is not `1000`.
 * @param terms every term of the index, sorted by code units
 */
export function expandWord(word: string, terms: readonly string[]): WeightedTerm[] {
  const at = lowerBound(terms, word);
  const exact = terms[at] === word;
  const found: WeightedTerm[] = exact ? [{ term: word, weight: 1 }] : [];
  if (/^\d/.test(word)) return found;
  if (word.length >= SHORTEST_PREFIX) {
    for (let i = exact ? at + 1 : at; i < terms.length && found.length < MOST_PREFIXED; i += 1) {
      const term = terms[i] as string;
      if (!term.startsWith(word)) break;
      if (exact && !ENDING.test(term.slice(word.length))) continue;
      found.push({ term, weight: PREFIX_WEIGHT });
    }
  }
  if (found.length > 0 || word.length < SHORTEST_TYPO) return found;
  for (const term of terms) {
    if (oneEditApart(word, term)) found.push({ term, weight: TYPO_WEIGHT });
    if (found.length === MOST_TYPOS) break;
  }
  return found;
}
