export { type AdapterPage, type PageAdapter, readFacts } from './adapters/index.ts';
export { createReader, type ReaderOptions } from './reader/create-reader.ts';
export type { MarkTarget, Reader, SteppedTo } from './reader/reader.ts';
