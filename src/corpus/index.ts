export { BadBundle } from './bad-bundle.ts';
export { BadSource } from './bad-source.ts';
export { type BundleReaders, buildBundle, type ReadableDocument } from './build-bundle.ts';
export { formatBundle } from './format-bundle.ts';
export { parseBundle } from './parse-bundle.ts';
export { type Article, type Corpus, type CorpusProviders, readCorpus } from './read-corpus.ts';
export { parseSourceRows, type SourceRow } from './source-row.ts';
