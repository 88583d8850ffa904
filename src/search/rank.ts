import type { WeightedTerm } from './expand-word.ts';
import { MOST_COUNTED } from './options.ts';
import { nthTerm, type SearchIndex } from './search-index.ts';

/** Saturation of the term frequency, and weight of the length: the usual values of BM25. */
const K1 = 1.2;
const B = 0.75;

export interface Ranked {
  /** Place in the index's passages. */
  readonly id: number;
  readonly score: number;
}

/** Passages that hold the term at least `nth` times: FlexSearch's own list, not to be changed. */
const holding = ({ flex, passages }: SearchIndex, term: string, nth: number): readonly number[] =>
  flex.search(nthTerm(term, nth), { limit: passages.length }) as number[];

/** How often each passage holds a word in any of its forms, weighted; filled into `frequency`. */
const countForms = (
  index: SearchIndex,
  forms: readonly WeightedTerm[],
  frequency: Float64Array,
): number[] => {
  const touched: number[] = [];
  for (const { term, weight } of forms) {
    for (let nth = 1; nth <= MOST_COUNTED; nth += 1) {
      const ids = holding(index, term, nth);
      for (const id of ids) {
        if (frequency[id] === 0) touched.push(id);
        frequency[id] = (frequency[id] as number) + weight;
      }
      if (ids.length === 0) break;
    }
  }
  return touched;
};

/** The best `limit` of `ids`, best first; the earlier passage wins a tie. */
const best = (ids: readonly number[], scores: Float64Array, limit: number): Ranked[] => {
  const top: Ranked[] = [];
  const before = (a: Ranked, b: Ranked): boolean =>
    a.score > b.score || (a.score === b.score && a.id < b.id);
  for (const id of ids) {
    const entry = { id, score: scores[id] as number };
    if (top.length === limit && !before(entry, top[limit - 1] as Ranked)) continue;
    let at = top.length;
    while (at > 0 && before(entry, top[at - 1] as Ranked)) at -= 1;
    top.splice(at, 0, entry);
    if (top.length > limit) top.pop();
  }
  return top;
};

/**
 * Passages by BM25 over the words' forms: rare words count more than common ones, repetition counts
 * but saturates, long passages count less. The sum is scaled by the share of the query's words that
 * a passage holds, so that one that holds all comes first; a word that no passage holds costs nothing.
 */
export function rank(
  index: SearchIndex,
  words: readonly (readonly WeightedTerm[])[],
  limit: number,
): Ranked[] {
  const size = index.passages.length;
  const scores = new Float64Array(size);
  const matched = new Uint8Array(size);
  const candidates: number[] = [];
  for (const forms of words) {
    const frequency = new Float64Array(size);
    const touched = countForms(index, forms, frequency);
    const rarity = Math.log(1 + (size - touched.length + 0.5) / (touched.length + 0.5));
    for (const id of touched) {
      const length = (index.passages[id]?.text.length ?? 0) / index.meanLength;
      const often = frequency[id] as number;
      if (matched[id] === 0) candidates.push(id);
      matched[id] = (matched[id] as number) + 1;
      scores[id] =
        (scores[id] as number) + (rarity * often * (K1 + 1)) / (often + K1 * (1 - B + B * length));
    }
  }
  for (const id of candidates)
    scores[id] = ((scores[id] as number) * (matched[id] as number)) / words.length;
  return best(candidates, scores, limit);
}
