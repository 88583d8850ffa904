import type { Browser, Page } from 'puppeteer-core';
import { pause } from '../setup/until.ts';
import { DEEDS, type Deed, putPages } from './deeds.ts';
import { type Figure, median } from './figures.ts';
import { installHeartbeat, restartHeartbeat, stopHeartbeat } from './heartbeat.ts';
import { traceScripts } from './own-time.ts';
import type { BenchSite } from './pages.ts';

/*
 * What the built extension costs a live page: the same page in a browser with it and in one without,
 * in turn; the medians' difference is the cost. Two meters, each in runs of its own: a heartbeat in
 * the page, in both browsers, feels whatever keeps the page waiting, layout and painting included;
 * Chromium's trace counts the scripts by the thread's own clock.
 */

export interface LiveOptions {
  readonly withIt: Browser;
  readonly without: Browser;
  readonly name: string;
  readonly site: BenchSite;
  readonly turns: number;
}

interface Cost {
  readonly total: number;
  readonly longest: number;
}

/** Measures a page from before its load, or from before the deed, until all is quiet. */
type Meter = (page: Page, url: string, act: Deed['act']) => Promise<Cost>;

/** So long everything is surely over, ms. */
const QUIET = 1200;

/** Cost per deed, with the extension less without, and the longest stretch of each. */
export async function measureLive(options: LiveOptions): Promise<Figure[]> {
  putPages(options.site);
  const meters: [string, Meter][] = [['page kept waiting', byHeartbeat]];
  if (options.name === 'chromium') meters.push(['script time', byTrace]);
  const figures: Figure[] = [];
  for (const [what, meter] of meters) {
    for (const deed of DEEDS) figures.push(await measureDeed(options, deed, what, meter));
  }
  return figures;
}

async function measureDeed(
  { withIt, without, name, site, turns }: LiveOptions,
  deed: Deed,
  what: string,
  meter: Meter,
): Promise<Figure> {
  const runs: { full: Cost; bare: Cost }[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const bare = await inPage(without, (page) => meter(page, site.url(deed.path), deed.act));
    const full = await inPage(withIt, (page) => meter(page, site.url(deed.path), deed.act));
    runs.push({ bare, full });
  }
  const middle = (pick: (run: (typeof runs)[number]) => number): number => median(runs.map(pick));
  const added = middle(({ full }) => full.total) - middle(({ bare }) => bare.total);
  const longest = [
    ({ full }: (typeof runs)[number]) => full,
    ({ bare }: (typeof runs)[number]) => bare,
  ]
    .map((which) => middle((run) => which(run).longest).toFixed(1))
    .join(' / ');
  return {
    browser: name,
    group: `cost to a live page: ${what}`,
    name: deed.name,
    value: deed.times > 1 ? (added * 1000) / deed.times : added,
    unit: deed.times > 1 ? 'µs' : 'ms',
    note: `longest stretch with / without ${longest} ms`,
  };
}

async function inPage(browser: Browser, work: (page: Page) => Promise<Cost>): Promise<Cost> {
  const page = await browser.newPage();
  try {
    await page.bringToFront();
    return await work(page);
  } finally {
    await page.close();
  }
}

const open = (page: Page, url: string): Promise<unknown> =>
  page.goto(url, { waitUntil: 'load', timeout: 60_000 });

async function byHeartbeat(page: Page, url: string, act: Deed['act']): Promise<Cost> {
  await installHeartbeat(page);
  await open(page, url);
  await pause(QUIET);
  if (act) {
    await restartHeartbeat(page);
    await page.evaluate(act);
    await pause(QUIET);
  }
  return stopHeartbeat(page);
}

async function byTrace(page: Page, url: string, act: Deed['act']): Promise<Cost> {
  if (act) {
    await open(page, url);
    await pause(QUIET);
  }
  return traceScripts(page, async () => {
    await (act ? page.evaluate(act) : open(page, url));
    await pause(QUIET);
  });
}
