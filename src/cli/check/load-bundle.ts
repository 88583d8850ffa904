import { parseBundle, parseOverview } from '../../corpus/index.ts';
import type { Bundle, SourcePair } from '../../model/index.ts';
import { buildCorpusFiles } from '../build-corpus.ts';

/** The bundle as the extension would ship it, built from the data under `root`. */
export function loadBundle(root: string): Bundle {
  return parseBundle(buildCorpusFiles(root)['data/bundle.json'] ?? '', 'data/bundle.json');
}

/** What its sources say to one another, as the extension would ship it. */
export function loadOverview(root: string): readonly SourcePair[] {
  const files = buildCorpusFiles(root);
  const bundle = parseBundle(files['data/bundle.json'] ?? '', 'data/bundle.json');
  return parseOverview(files['data/overview.json'] ?? '', 'data/overview.json', bundle);
}
