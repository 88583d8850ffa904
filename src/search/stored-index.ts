import { checksum, type Passage } from '../model/index.ts';
import { emptyIndex, INDEX_VERSION } from './options.ts';
import { lengthOf, type SearchIndex } from './search-index.ts';

/** A stored index that cannot be used: says what is wrong. */
export class BadIndex extends Error {
  override readonly name = 'BadIndex';
}

interface StoredIndex {
  readonly version: number;
  /** Number of passages and their length in all: an index of other passages is refused. */
  readonly passages: number;
  readonly length: number;
  readonly terms: readonly string[];
  /** FlexSearch's own parts by their keys; a large index has several of a kind. */
  readonly parts: Readonly<Record<string, unknown>>;
}

/** How every stored index begins; the checksum covers all that follows it. */
const prefix = (sum: string): string => `{"checksum":"${sum}",`;

/** The index as text; the passages themselves are kept elsewhere. Same passages, same text. */
export function exportIndex(index: SearchIndex): string {
  const parts: Record<string, unknown> = {};
  index.flex.export((key: string, data: string) => {
    if (data) parts[key] = JSON.parse(data);
  });
  const stored: StoredIndex = {
    version: INDEX_VERSION,
    passages: index.passages.length,
    length: lengthOf(index.passages),
    terms: index.terms,
    parts,
  };
  const body = `${JSON.stringify(stored).slice(1)}\n`;
  return prefix(checksum(body)) + body;
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** FlexSearch's parts: ids (`reg`), or words each with lists of ids (`map`). */
const isPart = ([key, part]: [string, unknown]): boolean => {
  if (!Array.isArray(part)) return false;
  if (!key.endsWith('map')) return true;
  return part.every(
    (entry) =>
      Array.isArray(entry) &&
      Array.isArray(entry[1]) &&
      entry[1].every((ids) => Array.isArray(ids)),
  );
};

const readStored = (json: string): StoredIndex => {
  let stored: unknown;
  try {
    stored = JSON.parse(json);
  } catch (error) {
    throw new BadIndex(`the search index is truncated or no JSON: ${(error as Error).message}`);
  }
  if (typeof stored !== 'object' || stored === null)
    throw new BadIndex('the search index should hold one object');
  const { version, terms, parts, passages, length } = stored as Partial<StoredIndex>;
  if (version !== INDEX_VERSION) {
    const other = typeof version === 'number' ? version : 'unknown';
    throw new BadIndex(
      `the search index is of version ${other}, this program reads ${INDEX_VERSION}`,
    );
  }
  if (!isTexts(terms) || typeof parts !== 'object' || parts === null)
    throw new BadIndex('the search index lacks its terms or parts');
  const broken = Object.entries(parts).find((part) => !isPart(part))?.[0];
  if (broken !== undefined) throw new BadIndex(`the search index has a broken part "${broken}"`);
  if (!Number.isInteger(passages) || !Number.isInteger(length))
    throw new BadIndex('the search index does not say what it was made of');
  return stored as StoredIndex;
};

/**
 * Reads what `exportIndex` wrote, for the same passages.
 * @throws BadIndex where the text is damaged, of another version, or made of other passages
 */
export function loadIndex(json: string, passages: readonly Passage[]): SearchIndex {
  const stored = readStored(json);
  const { length: head } = prefix('00000000');
  if (!json.startsWith(prefix(checksum(json, head))))
    throw new BadIndex('the search index is damaged: its checksum does not fit');
  const length = lengthOf(passages);
  if (stored.passages !== passages.length || stored.length !== length) {
    throw new BadIndex(
      `the search index was made of ${stored.passages} passages of ${stored.length} characters, here are ${passages.length} of ${length}`,
    );
  }
  const flex = emptyIndex();
  // FlexSearch takes parsed parts too, its types do not say so; parsing twice doubles the load time.
  for (const [key, data] of Object.entries(stored.parts)) {
    try {
      flex.import(key, data as string);
    } catch {
      throw new BadIndex(`the search index has a broken part "${key}"`);
    }
  }
  return { passages, flex, terms: stored.terms, meanLength: length / Math.max(1, passages.length) };
}
