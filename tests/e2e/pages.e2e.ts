import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Running } from '../../src/cli/setup/launch.ts';
import { BROWSER, openSite, type Site, session } from './harness/index.ts';
import { installReader } from './pages/in-page.ts';
import { type Expected, type PageFolder, readPageFolders, typeOf } from './pages/page-folders.ts';
import { pagePool } from './pages/page-pool.ts';
import { type PageRun, runPage } from './pages/run-page.ts';

/*
 * Every page of tests/pages, with the extension and without: the marks are those expected, and the
 * page is the same. PAGES=part,of,names runs some of them, REPEATS=9 runs each nine times more.
 */

let site: Site;
let without: Running;

beforeAll(async () => {
  site = await openSite();
  without = await launch(BROWSER, {
    headless: true,
    extension: fileURLToPath(new URL('./pages/no-extension', import.meta.url)),
  });
});

afterAll(async () => {
  await pages.close();
  await without.browser.close();
  await (await other)?.browser.close();
  await site.close();
});

const wanted = process.env.PAGES?.split(',');
const folders = readPageFolders().filter(
  ({ slug }) => !wanted || wanted.some((part) => slug.includes(part)),
);

/** Longest wait for the marks of a page that stands still, ms. */
const PATIENCE = 4000;

/** Marks are right so long after the last change, ms; the browser's own delay comes on top. */
const AFTER = 700;

/** A page in which nothing is to be marked is given this long to be marked by mistake, ms. */
const QUIET = 700;

/** One in which nothing is to be in conflict is given this long to be assessed, ms. */
const ASSESSED = 1500;

describe(`pages in ${BROWSER}`, () => {
  const repeats = Number(process.env.REPEATS ?? 0);
  it.concurrent.each(folders.map((folder) => [folder.slug, folder] as const))(
    '%s',
    { repeats },
    async (_, folder) => {
      const url = put(folder);
      const { count, busy = 0, harmless = true } = folder.expected;
      const marks = marksOf(folder.expected);
      const ready = (found: PageRun['marks']) => problem(found, folder) === undefined;
      const { patience = busy > 0 ? AFTER : marks.length > 0 || count ? PATIENCE : 0 } =
        folder.expected;
      const still = timeToGoWrong(folder.expected);
      const [run, bare] = await Promise.all([
        runPage(pages, url, busy + still, ready, patience),
        runPage(barePages, url, busy, () => true, 0),
      ]);
      const wrong = problem(run.marks, folder);
      if (wrong) throw new Error(wrong);
      expect(run.console).toEqual(bare.console);
      if (harmless) expect(run.frames).toEqual(bare.frames);
    },
  );
});

/** EXTENSION=folder runs another build than the one in `.output`. */
const another = process.env.EXTENSION;
let other: Promise<Running> | undefined;
function extended(): Promise<Running> {
  if (!another) return session();
  other ??= launch(BROWSER, { headless: true, extension: another });
  return other;
}

const prepare = (page: Page) => page.evaluateOnNewDocument(installReader);
const pages = pagePool(async () => (await extended()).browser, prepare);
const barePages = pagePool(async () => without.browser, prepare);

/** What is expected to be absent is absent at first: so long it is given to come, ms. */
function timeToGoWrong(expected: Expected): number {
  if (marksOf(expected).length === 0 && !expected.count) return QUIET;
  return expected.conflicts?.length === 0 ? ASSESSED : 0;
}

const marksOf = ({ marks, firefox }: Expected): readonly string[] =>
  (BROWSER === 'firefox' && firefox) || marks;

/** What is wrong with the marks found, in words. */
function problem(found: PageRun['marks'], { expected }: PageFolder): string | undefined {
  const texts = found.map(([, text]) => text).sort();
  if (expected.count) {
    const { least, most } = expected.count;
    return texts.length >= least && texts.length <= most ? undefined : `${texts.length} marks`;
  }
  const wanted = [...marksOf(expected)].sort();
  if (!same(texts, wanted)) return `marked ${JSON.stringify(texts)}, not ${JSON.stringify(wanted)}`;
  for (const look of ['elsewhere', 'conflicts'] as const) {
    const these = found.filter(([each]) => each === look).map(([, text]) => text);
    const named = expected[look];
    if (named && !same(these.sort(), [...named].sort())) {
      return `${look}: ${JSON.stringify(these)}, not ${JSON.stringify(named)}`;
    }
  }
  return undefined;
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, index) => text === other[index]);

/** Puts a page and its files on the site; gives its address. */
function put({ slug, entry, files, expected }: PageFolder): string {
  for (const [name, body] of files) {
    const headers = { 'content-type': typeOf(name), ...expected.headers };
    site.put(`/${slug}/${name}`, { body, headers });
  }
  return site.url(`/${slug}/${entry}`);
}
