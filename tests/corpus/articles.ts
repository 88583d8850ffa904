import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  type Corpus,
  type CorpusProviders,
  parseSourceRows,
  readCorpus,
} from '../../src/corpus/index.ts';

export const root = new URL('../../', import.meta.url);
export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The real disk and digest. */
export const disk: CorpusProviders = {
  readFile: (file) => readFileSync(new URL(`data/sources/${file}`, root)),
  sha256,
};

/** A disk that holds the given files only. */
export const filesOf = (files: Readonly<Record<string, string | Uint8Array>>): CorpusProviders => ({
  readFile: (file) => {
    const contents = files[file];
    if (contents === undefined) throw new Error('no such file');
    return typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
  },
  sha256,
});

/** The five articles as the build reads them. */
export const realCorpus = (): Corpus =>
  readCorpus(
    parseSourceRows(readFileSync(new URL('data/sources.json', root), 'utf8'), 'data/sources.json'),
    disk,
  );
