import type { Browser, Page } from 'puppeteer-core';
import type { Running } from '../setup/launch.ts';
import { pointOf } from '../setup/marks.ts';
import { pause } from '../setup/until.ts';
import { type Figure, median } from './figures.ts';
import type { BenchSite } from './pages.ts';

/* What the measures of waiting share: the page with a claim, turns, and how long one waits at most. */

export const PAGE = `<!doctype html><html lang="en"><title>Istanbul talks</title>
<p>Russia and Ukraine met in Istanbul on 16 May 2025.</p>
<p style="margin-top:4em">The Istanbul talks lasted five hours.</p>`;

export interface ShownOptions {
  readonly running: Running;
  readonly site: BenchSite;
  readonly turns: number;
  /** Ends the background, so that the next question wakes it; absent where that cannot be done. */
  readonly killBackground?: (browser: Browser) => Promise<void>;
}

/** Turns that never came to an end are left out, and told. */
export function waiting(browser: string, name: string, values: readonly number[]): Figure {
  const ended = values.filter(Number.isFinite);
  const note = `${ended.length} of ${values.length} turns`;
  return { browser, group: 'waiting', name, value: median(ended), unit: 'ms', note };
}

/** A page in front whose conflict is marked. */
export async function openMarked(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  await pointOf(page, 'conflicts');
  return page;
}

/** What does not come within this time has no figure, ms. */
const PATIENCE = 10_000;

export const inTime = (answer: Promise<number>): Promise<number> =>
  Promise.race([answer.catch(() => Number.NaN), pause(PATIENCE).then(() => Number.NaN)]);
