import { parseBundle } from '../../corpus/index.ts';
import type { Bundle } from '../../model/index.ts';
import { buildCorpusFiles } from '../build-corpus.ts';

/** The bundle as the extension would ship it, built from the data under `root`. */
export function loadBundle(root: string): Bundle {
  return parseBundle(buildCorpusFiles(root)['data/bundle.json'] ?? '', 'data/bundle.json');
}
