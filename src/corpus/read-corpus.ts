import type { Passage, Source } from '../model/index.ts';
import { type ArticleLine, articleLines } from './article-line.ts';
import { BadSource } from './bad-source.ts';
import { passagesOf, readParagraphs } from './passages.ts';
import type { SourceRow } from './source-row.ts';

/** One article as read: its text, and the paragraphs that speak. */
export interface Article {
  readonly source: Source;
  readonly text: string;
  readonly paragraphs: readonly ArticleLine[];
  readonly passages: readonly Passage[];
}

export interface Corpus {
  readonly sources: readonly Source[];
  readonly passages: readonly Passage[];
  readonly articles: readonly Article[];
}

/** What the build lends to the corpus: the disk and a digest. */
export interface CorpusProviders {
  /** Bytes of a file in `data/sources`; throws where there is none. */
  readFile(file: string): Uint8Array;
  /** SHA-256 in lower-case hex. */
  sha256(bytes: Uint8Array): string;
}

const decode = (bytes: Uint8Array, fail: (problem: string) => never): string => {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail('is no readable UTF-8 text');
  }
  if (text.includes('\0')) fail('holds binary data, should be plain text');
  return text;
};

const readArticle = (row: SourceRow, at: number, providers: CorpusProviders): Article => {
  const fail = (problem: string): never => {
    throw new BadSource(`data/sources/${row.file}`, at + 1, problem);
  };
  let bytes: Uint8Array;
  try {
    bytes = providers.readFile(row.file);
  } catch (error) {
    return fail(`cannot be read: ${(error as Error).message}`);
  }
  const sha256 = providers.sha256(bytes);
  if (row.sha256 !== undefined && row.sha256 !== sha256) {
    fail(`has changed: its sha256 is ${sha256}, the row says ${row.sha256}`);
  }
  const text = decode(bytes, fail);
  const title = articleLines(text)[0]?.text;
  if (title === undefined) return fail('is empty: its first line should be the title');
  const source: Source = { ...row, title, sha256 };
  const paragraphs = readParagraphs(text);
  const passages = passagesOf(row.id, text, paragraphs);
  if (passages.length === 0) fail('has no sentence that could be a passage');
  return { source, text, paragraphs, passages };
};

/**
 * Every row's article with its passages, in the order of the rows. Offsets are UTF-16 into the
 * decoded text (a byte order mark is no part of it).
 * @throws BadSource naming the article's file, its row (1-based) and what is wrong: missing or
 *   unreadable file, other sha256, no UTF-8, empty
 */
export function readCorpus(rows: readonly SourceRow[], providers: CorpusProviders): Corpus {
  const articles = rows.map((row, at) => readArticle(row, at, providers));
  return {
    articles,
    sources: articles.map(({ source }) => source),
    passages: articles.flatMap(({ passages }) => passages),
  };
}
