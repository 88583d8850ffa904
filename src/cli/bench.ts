import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { resolve } from 'node:path';
import type { Article } from './bench/articles.ts';
import { measureBytes } from './bench/bytes.ts';
import { type Figure, tableOf } from './bench/figures.ts';
import { inPageScript } from './bench/in-page-bundle.ts';
import { killWorker } from './bench/kill-worker.ts';
import { measureLive } from './bench/live.ts';
import { openBenchSite } from './bench/pages.ts';
import { measureScans } from './bench/scan.ts';
import { measureShown } from './bench/shown.ts';
import { type BrowserName, launch } from './setup/launch.ts';

/*
 * `npm run bench`: the figures of the page engine beside its rivals, in real browsers, in turn.
 * `npm run bench -- chromium scan` runs one browser, or one part, of it. Needs `npm run build`.
 */

const root = resolve(import.meta.dirname, '../..');
const words = process.argv.slice(2);
const BROWSERS = ['chromium', 'firefox'] as const;
const PARTS = ['bytes', 'scan', 'live', 'shown'] as const;
const chosen = <T extends string>(all: readonly T[]): readonly T[] => {
  const named = all.filter((each) => words.includes(each));
  return named.length > 0 ? named : all;
};
const TURNS = words.includes('quick') ? 3 : 7;

const ARTICLES: readonly Article[] = [0.1, 1, 5, 20].flatMap((size) => [
  { size, kind: 'without mentions' },
  { size, kind: 'with mentions' },
]);

const nothing = resolve(root, 'tests/e2e/pages/no-extension');
const build = (name: BrowserName) =>
  resolve(root, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');

async function measure(name: BrowserName): Promise<Figure[]> {
  const parts = chosen(PARTS);
  const figures: Figure[] = parts.includes('bytes') ? measureBytes(build(name), name) : [];
  const site = await openBenchSite();
  const bare = await launch(name, { headless: true, extension: nothing });
  const full = await launch(name, { headless: true, extension: build(name) });
  try {
    if (parts.includes('scan')) {
      const script = await inPageScript(root);
      const articles = words.includes('quick') ? ARTICLES.slice(0, 6) : ARTICLES;
      const options = { browser: bare.browser, name, site, script, articles, turns: TURNS };
      figures.push(...(await measureScans(options)));
    }
    if (parts.includes('live') && name === 'chromium') {
      const { browser: withIt } = full;
      const options = { withIt, without: bare.browser, name, site, turns: TURNS };
      figures.push(...(await measureLive(options)));
    }
    if (parts.includes('shown')) {
      const killing = name === 'chromium' ? { killBackground: killWorker } : {};
      figures.push(...(await measureShown({ running: full, site, turns: TURNS, ...killing })));
    }
  } finally {
    await Promise.all([bare.browser.close(), full.browser.close()]);
    site.close();
  }
  return figures;
}

const figures: Figure[] = [];
for (const name of chosen(BROWSERS)) figures.push(...(await measure(name)));
process.stdout.write(`${tableOf(figures)}\n`);
const folder = resolve(root, '.output/bench');
mkdirSync(folder, { recursive: true });
const machine = { cpus: cpus().length, model: cpus()[0]?.model, memory: totalmem() };
writeFileSync(
  resolve(folder, 'figures.json'),
  `${JSON.stringify({ date: new Date().toISOString(), machine, turns: TURNS, figures }, null, 2)}\n`,
);
process.stdout.write(`\nwritten: .output/bench/figures.json\n`);
