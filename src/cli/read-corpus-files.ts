import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadSource, type Corpus, parseSourceRows, readCorpus } from '../corpus/index.ts';

const ROWS = 'data/sources.json';

const readRows = (root: string): string => {
  try {
    return readFileSync(join(root, ROWS), 'utf8');
  } catch (error) {
    throw new BadSource(ROWS, undefined, `cannot be read: ${(error as Error).message}`);
  }
};

/**
 * The corpus under `<root>/data`: the rows of `sources.json` and the articles in `sources/`.
 * @throws BadSource naming the file, the row and what is wrong
 */
export function readCorpusFiles(root: string): Corpus {
  return readCorpus(parseSourceRows(readRows(root), ROWS), {
    readFile: (file) => readFileSync(join(root, 'data/sources', file)),
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  });
}
