import { buildCorpusFiles } from '../../src/cli/build-corpus.ts';
import { parseBundle, parseOverview } from '../../src/corpus/index.ts';
import type { Bundle, Facet, PageDate, PageText, SourcePair } from '../../src/model/index.ts';

const files = buildCorpusFiles('.');

/** The real bundle, as the extension ships it. */
export const BUNDLE: Bundle = parseBundle(files['data/bundle.json'] ?? '', 'data/bundle.json');

/** What its sources say to one another, as the extension ships it. */
export const OVERVIEW: readonly SourcePair[] = parseOverview(
  files['data/overview.json'] ?? '',
  'data/overview.json',
  BUNDLE,
);

/** Every article's whole text by source id, as bundled. */
export const ARTICLES: ReadonlyMap<string, string> = new Map(
  BUNDLE.sources.map((s) => [s.id, files[`data/sources/${s.file}`] ?? '']),
);

/** A page of the given paragraphs. */
export const page = (
  paragraphs: readonly string[],
  { date = '2025-05-17', language = 'en', title = '' } = {},
): PageText => ({
  url: 'https://example.org/story',
  title,
  facts: { dates: date ? [{ origin: 'json-ld', text: date } satisfies PageDate] : [], language },
  blocks: paragraphs.map((text, id) => ({ id, text })),
});

export const isFacet =
  (facet: Facet) =>
  (c: { readonly claim: { readonly facet: Facet } }): boolean =>
    c.claim.facet === facet;
