import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GENERATED } from '../../pages/generate/index.ts';

/** What is expected of one page of `tests/pages`. */
export interface Expected {
  /** What the page is there for. */
  readonly about: string;
  /** Texts marked, in any order, frames included; invisible characters and line breaks as they stand. */
  readonly marks: readonly string[];
  /** Texts marked as being outside what the sources cover; they stand in `marks` too. */
  readonly elsewhere?: readonly string[];
  /** Texts marked as being in conflict, once the page is assessed; they stand in `marks` too. */
  readonly conflicts?: readonly string[];
  /** What is marked in Firefox, where that differs. */
  readonly firefox?: readonly string[];
  /** How many marks there are where they are too many to be listed. */
  readonly count?: { readonly least: number; readonly most: number };
  /** The page changes by itself for this long, ms; marks are right half a second after it. */
  readonly busy?: number;
  /** How long the browser itself needs for this page, ms, where that is long. */
  readonly patience?: number;
  /** False where the page itself differs from one load to the next. */
  readonly harmless?: boolean;
  /** Response headers, such as a policy. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** One page with its files by path below its folder; `entry` is the one that is opened. */
export interface PageFolder {
  readonly slug: string;
  readonly entry: string;
  readonly expected: Expected;
  readonly files: ReadonlyMap<string, string>;
}

/** PAGES_FROM=folder reads pages that are not kept here, such as saved ones, instead of these. */
const ELSEWHERE = process.env.PAGES_FROM;
const ROOT = ELSEWHERE ?? fileURLToPath(new URL('../../pages/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** The media type of a file of a page. */
export const typeOf = (path: string): string => TYPES[extname(path)] ?? 'application/octet-stream';

/** Every page: a folder with `source.*` and `expected.json`, or a generated one. */
export function readPageFolders(): readonly PageFolder[] {
  const folders = readdirSync(ROOT, { withFileTypes: true })
    .filter((each) => each.isDirectory() && existsSync(join(ROOT, each.name, 'expected.json')))
    .map((each) => readFolder(each.name));
  const generated = (ELSEWHERE ? [] : GENERATED).map(
    ({ slug, expected, source, files = {} }): PageFolder => ({
      slug,
      entry: 'source.html',
      expected,
      files: new Map([['source.html', source()], ...Object.entries(files)]),
    }),
  );
  return [...folders, ...generated].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

function readFolder(slug: string): PageFolder {
  const folder = join(ROOT, slug);
  const names = readdirSync(folder).filter((name) => name !== 'expected.json');
  const entry = names.find((name) => name.startsWith('source.'));
  if (!entry) throw new Error(`tests/pages/${slug}: no source file`);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return {
    slug,
    entry,
    expected: JSON.parse(read('expected.json')) as Expected,
    files: new Map(names.map((name) => [name, read(name)])),
  };
}
