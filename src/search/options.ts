import { Index } from 'flexsearch';

/** Raised whenever words are folded or stored in another way; an index of another version is refused. */
export const INDEX_VERSION = 1;

/** Between a word and its running number in one passage; no text folds to it. */
export const NTH = '\u0001';

/** Words of one passage counted at most so often: BM25 saturates, so that more would not show. */
export const MOST_COUNTED = 4;

/**
 * An empty FlexSearch index. FlexSearch drops this configuration on export, and an import into
 * another one finds nothing without a word: so build, load and find all come here.
 *
 * - `encode`: words arrive folded and joined by blanks (see `readWords`), so that FlexSearch's own
 *   encoder, which merges repeated letters and splits numbers, has no say.
 * - `resolution: 1`: its positions are no ranking we use; one slot a word also lets a search for one
 *   word return its list uncopied. That list is live: read it, never change it.
 * - `fastupdate: false`: an import throws otherwise.
 * - `tokenize: 'strict'`: whole words; `expandWord` does prefixes at a tenth of the size.
 */
export const emptyIndex = (): Index =>
  new Index({
    tokenize: 'strict',
    encode: (text: string): string[] => text.split(' '),
    resolution: 1,
    fastupdate: false,
    cache: false,
  });
