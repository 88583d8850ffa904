import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { resolve } from 'node:path';
import type { Article } from './bench/articles.ts';
import { writeBareExtension } from './bench/bare-extension.ts';
import { measureBytes } from './bench/bytes.ts';
import { type Figure, tableOf } from './bench/figures.ts';
import { inPageScript } from './bench/in-page-bundle.ts';
import { killWorker } from './bench/kill-worker.ts';
import { withLargeLibrary } from './bench/large-library.ts';
import { measureLive } from './bench/live.ts';
import { measureMemory } from './bench/memory.ts';
import { openBenchSite } from './bench/pages.ts';
import { measureBarePopup, measurePopup } from './bench/popup-claims.ts';
import { measureScans } from './bench/scan.ts';
import { measureSearch } from './bench/search.ts';
import { measureShown } from './bench/shown.ts';
import { type BrowserName, launch, type Running } from './setup/launch.ts';

/*
 * `npm run bench`: the figures of the page engine beside its rivals, in real browsers, in turn.
 * `npm run bench -- chromium scan` runs one browser, or one part, of it. Needs `npm run build`.
 */

const root = resolve(import.meta.dirname, '../..');
const words = process.argv.slice(2);
const BROWSERS = ['chromium', 'firefox'] as const;
const PARTS = ['bytes', 'scan', 'live', 'shown', 'search'] as const;
const chosen = <T extends string>(all: readonly T[]): readonly T[] =>
  all.some((each) => words.includes(each)) ? all.filter((each) => words.includes(each)) : all;
const quick = words.includes('quick');
const turns = quick ? 3 : 7;

/** Passages of the large library that the popup is opened with. */
const LARGE = 10_000;

const articles: readonly Article[] = (quick ? [0.1, 1, 5] : [0.1, 1, 5, 20]).flatMap((size) => [
  { size, kind: 'without mentions' },
  { size, kind: 'with mentions' },
]);

const nothing = resolve(root, 'tests/e2e/pages/no-extension');
const build = (name: BrowserName): string =>
  resolve(root, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');

/** Starts a browser with an extension, lets it work, ends it. */
async function withBrowser<T>(
  name: BrowserName,
  extension: string,
  work: (running: Running) => Promise<T>,
): Promise<T> {
  const running = await launch(name, { headless: true, extension });
  try {
    return await work(running);
  } finally {
    await running.browser.close();
  }
}

const figures: Figure[] = [];

/** Printed and written as it comes: a run that is cut short leaves what it measured. */
function keep(measured: readonly Figure[]): void {
  figures.push(...measured);
  process.stdout.write(`${tableOf(measured)}\n`);
  const folder = resolve(root, '.output/bench');
  mkdirSync(folder, { recursive: true });
  const machine = { cpus: cpus().length, model: cpus()[0]?.model, memory: totalmem() };
  const written = { date: new Date().toISOString(), machine, turns, figures };
  writeFileSync(resolve(folder, 'figures.json'), `${JSON.stringify(written, null, 2)}\n`);
}

async function measure(name: BrowserName, site: Site): Promise<void> {
  const parts = chosen(PARTS);
  if (parts.includes('bytes')) keep(measureBytes(build(name), name));
  if (parts.includes('scan')) {
    const script = await inPageScript(root);
    await withBrowser(name, nothing, ({ browser }) =>
      measureScans({ browser, name, site, script, articles, turns, keep }),
    );
  }
  if (parts.includes('live')) keep(await measureCosts(name, site));
  if (parts.includes('shown')) keep(await measureWaits(name, site));
}

const measureCosts = (name: BrowserName, site: Site): Promise<Figure[]> =>
  withBrowser(name, nothing, ({ browser: without }) =>
    withBrowser(name, build(name), async ({ browser: withIt }) => {
      const options = { withIt, without, name, site, turns };
      const figures = await measureLive(options);
      return name === 'chromium' ? [...figures, ...(await measureMemory(options))] : figures;
    }),
  );

async function measureWaits(name: BrowserName, site: Site): Promise<Figure[]> {
  const killing = name === 'chromium' ? { killBackground: killWorker } : {};
  const shown = await withBrowser(name, build(name), (running) =>
    measureShown({ running, site, turns, ...killing }),
  );
  const large = withLargeLibrary(build(name), LARGE);
  const bare = writeBareExtension();
  try {
    const floor = await withBrowser(name, bare, (running) => measureBarePopup(running, turns));
    const popup = await withBrowser(name, large, (running) =>
      measurePopup({ running, site, turns }, `${LARGE.toLocaleString('en')} passages`),
    );
    return [...shown, ...popup, ...floor];
  } finally {
    for (const folder of [large, bare]) rmSync(folder, { recursive: true });
  }
}

type Site = Awaited<ReturnType<typeof openBenchSite>>;

const site = await openBenchSite();
for (const name of chosen(BROWSERS)) await measure(name, site);
site.close();
if (chosen(PARTS).includes('search')) keep(measureSearch(turns));
process.stdout.write('\nwritten: .output/bench/figures.json\n');
