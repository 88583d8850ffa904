import type { Browser } from 'puppeteer-core';
import { type Article, articleOf } from './articles.ts';
import { type Figure, median } from './figures.ts';
import type { BenchSite } from './pages.ts';

interface Timing {
  readonly total: number;
  readonly elapsed: number;
  readonly longest: number;
  readonly marks: number;
}
declare const secondSourceBench: { run(tool: string): Promise<Timing> };

const TOOLS = [
  'floor',
  'ours',
  'sentinel alone',
  'highlight + RegExp',
  'findandreplacedomtext',
  'mark.js',
];

/** A rival that takes longer than this per MB is not run on larger articles. */
const PATIENCE = 4000;

export interface ScanOptions {
  readonly browser: Browser;
  readonly name: string;
  readonly site: BenchSite;
  readonly script: string;
  readonly articles: readonly Article[];
  readonly turns: number;
  /** Called with the figures of each article. */
  readonly keep: (figures: readonly Figure[]) => void;
}

/**
 * Scan and mark: every tool in turn on a page of its own, freshly loaded, as a content script meets
 * it; medians, and ratios to the floor.
 */
export async function measureScans(options: ScanOptions): Promise<void> {
  const slow = new Set<string>();
  for (const article of options.articles) {
    const path = `/${article.size}/${article.kind.replace(' ', '-')}`;
    options.site.put(path, articleOf(article));
    const timings = await runTools(options, options.site.url(path), slow);
    const floor = median((timings.get('floor') ?? []).map(({ total }) => total));
    const figures: Figure[] = [];
    for (const [tool, runs] of timings) {
      const total = median(runs.map((run) => run.total));
      if (total > PATIENCE * Math.max(article.size, 0.25)) slow.add(tool);
      figures.push({
        browser: options.name,
        group: `scan and mark, ${article.size} MB ${article.kind}`,
        name: tool,
        value: total,
        unit: 'ms',
        ratio: total / floor,
        note: noteOf(runs),
      });
    }
    figures.push(growthOf(options.name, article, timings.get('ours') ?? []));
    options.keep(figures);
  }
}

function noteOf(runs: readonly Timing[]): string {
  const longest = median(runs.map((run) => run.longest));
  const elapsed = median(runs.map((run) => run.elapsed));
  const waiting = elapsed - median(runs.map((run) => run.total));
  const waited = waiting > 0.05 ? `, ${elapsed.toFixed(1)} ms with the wait for mentions` : '';
  return `longest stretch ${longest.toFixed(1)} ms, ${runs[0]?.marks ?? 0} marks${waited}`;
}

/** Time per MB: it must not rise with the page's size. */
function growthOf(browser: string, { size, kind }: Article, runs: readonly Timing[]): Figure {
  return {
    browser,
    group: `scan and mark, ${size} MB ${kind}`,
    name: 'ours, per MB',
    value: median(runs.map((run) => run.total)) / size,
    unit: 'ms',
  };
}

async function runTools(
  { browser, script, turns }: ScanOptions,
  url: string,
  slow: ReadonlySet<string>,
): Promise<Map<string, Timing[]>> {
  const timings = new Map<string, Timing[]>();
  const page = await browser.newPage();
  for (let turn = 0; turn < turns; turn++) {
    for (const tool of TOOLS.filter((each) => !slow.has(each))) {
      await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
      await page.evaluate(script);
      const timing = await page.evaluate((name) => secondSourceBench.run(name), tool);
      if (timing.marks >= 0) timings.set(tool, [...(timings.get(tool) ?? []), timing]);
    }
  }
  await page.close();
  return timings;
}
