import { overviewOf } from '../assess/index.ts';
import { readClaims } from '../claims/index.ts';
import type { BundleReaders } from '../corpus/index.ts';
import { buildIndex, exportIndex } from '../search/index.ts';

/** The rooms that the build of the corpus reads, compares and indexes with. */
export const readers: BundleReaders = {
  readClaims,
  overviewOf,
  indexOf: (passages) => exportIndex(buildIndex(passages)),
};
