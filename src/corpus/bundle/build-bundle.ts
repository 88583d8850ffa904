import {
  type Block,
  BUNDLE_VERSION,
  type Bundle,
  type Claim,
  type Passage,
  type SourceClaim,
  type SourcePair,
  type TextRange,
} from '../../model/index.ts';
import { unbroken } from '../passages.ts';
import type { Article, Corpus } from '../read-corpus.ts';

/** A document as the claim reader takes it. */
export interface ReadableDocument {
  readonly blocks: readonly Block[];
  readonly date?: string;
  readonly language?: string;
}

/** The rooms that read, compare and index; the build lends them. */
export interface BundleReaders {
  readClaims(document: ReadableDocument): readonly (Claim & { readonly block: number })[];
  overviewOf(claims: readonly SourceClaim[], passages: readonly Passage[]): readonly SourcePair[];
  /** The exported search index over the passages. */
  indexOf(passages: readonly Passage[]): string;
}

const shift = (range: TextRange, by: number, length: number): TextRange => ({
  start: Math.max(0, range.start + by),
  end: Math.min(length, range.end + by),
});

/** Claims of an article whose evidence lies inside one of its passages, with offsets into that passage. */
const claimsOf = (article: Article, readers: BundleReaders): SourceClaim[] => {
  const { source, paragraphs, passages } = article;
  const blocks = paragraphs.map(({ text }, id) => ({ id, text: unbroken(text) }));
  const read = readers.readClaims(source.date ? { blocks, date: source.date } : { blocks });
  return read.flatMap(({ block, ...claim }): SourceClaim[] => {
    const base = paragraphs[block]?.start ?? 0;
    const from = base + claim.evidence.start;
    const to = base + claim.evidence.end;
    const passage = passages.find(({ start, end }) => start <= from && to <= end);
    if (!passage) return [];
    const by = base - passage.start;
    const evidence = shift(claim.evidence, by, passage.text.length);
    const sentence = shift(claim.sentence, by, passage.text.length);
    return [{ passage: passage.id, source: source.id, claim: { ...claim, evidence, sentence } }];
  });
};

/**
 * Everything the extension ships of a corpus. The same corpus gives the same bundle, byte for byte.
 * Claims read in text that is no passage are left out.
 */
export function buildBundle(
  corpus: Corpus,
  readers: BundleReaders,
): { bundle: Bundle; overview: readonly SourcePair[]; index: string } {
  const { sources, passages } = corpus;
  const claims = corpus.articles.flatMap((article) => claimsOf(article, readers));
  return {
    bundle: { version: BUNDLE_VERSION, sources, passages, claims },
    overview: readers.overviewOf(claims, passages),
    index: readers.indexOf(passages),
  };
}
