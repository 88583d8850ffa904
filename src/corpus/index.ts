export { BadSource } from './bad-source.ts';
export { BadBundle } from './bundle/bad-bundle.ts';
export { type BundleReaders, buildBundle, type ReadableDocument } from './bundle/build-bundle.ts';
export { formatBundle, formatOverview } from './bundle/format-bundle.ts';
export { parseBundle, parseOverview } from './bundle/parse-bundle.ts';
export { type Article, type Corpus, type CorpusProviders, readCorpus } from './read-corpus.ts';
export { parseSourceRows, type SourceRow } from './source-row.ts';
