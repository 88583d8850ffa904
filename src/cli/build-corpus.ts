import { buildBundle, formatBundle, formatOverview } from '../corpus/index.ts';
import { readers } from './engines.ts';
import { readCorpusFiles } from './read-corpus-files.ts';

/** Every bundled file by its path in the extension. */
export type CorpusFiles = Readonly<Record<string, string>>;

/**
 * The files the extension ships of its corpus: `data/bundle.json` (read by `parseBundle`),
 * `data/overview.json` (by `parseOverview`), `data/index.json` (read by `loadIndex`), and every article, unchanged, as `data/sources/<file>`.
 * Two runs over the same data give the same bytes.
 * @param root the project's folder
 * @throws BadSource naming the file, the row and what is wrong
 */
export function buildCorpusFiles(root: string): CorpusFiles {
  const corpus = readCorpusFiles(root);
  const { bundle, overview, index } = buildBundle(corpus, readers);
  const articles = corpus.articles.map(
    ({ source, text }) => [`data/sources/${source.file}`, text] as const,
  );
  return {
    'data/bundle.json': formatBundle(bundle),
    'data/overview.json': formatOverview(overview),
    'data/index.json': index,
    ...Object.fromEntries(articles),
  };
}
