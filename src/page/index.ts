export { createReader } from './reader/create-reader.ts';
export type { MarkTarget, Reader, SteppedTo } from './reader/reader.ts';
export type { ReaderOptions } from './reader/reader-options.ts';
