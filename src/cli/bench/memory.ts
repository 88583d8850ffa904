import type { Browser, Page } from 'puppeteer-core';
import { pause } from '../setup/until.ts';
import { type Figure, median } from './figures.ts';
import type { LiveOptions } from './live.ts';

const PATHS = ['/load-1-without', '/load-1-with'] as const;

/** What the extension keeps in a page's memory, collected garbage left out. Chromium only. */
export async function measureMemory(options: LiveOptions): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const path of PATHS) {
    const url = options.site.url(path);
    const kept: number[] = [];
    for (let turn = 0; turn < Math.min(3, options.turns); turn++) {
      kept.push((await heapOf(options.withIt, url)) - (await heapOf(options.without, url)));
    }
    figures.push({
      browser: options.name,
      group: 'memory',
      name: `kept in a page of 1 MB ${path.endsWith('without') ? 'without' : 'with'} mentions`,
      value: median(kept) / 1e6,
      unit: 'MB',
    });
  }
  return figures;
}

async function heapOf(browser: Browser, url: string): Promise<number> {
  const page: Page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  await pause(1500);
  const protocol = await page.createCDPSession();
  await protocol.send('HeapProfiler.collectGarbage');
  const { usedSize } = await protocol.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize;
}
