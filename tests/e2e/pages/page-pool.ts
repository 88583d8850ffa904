import type { Browser, Page } from 'puppeteer-core';

/**
 * Pages in windows of their own, so that each is in front however many are open, and used one after
 * another: in Firefox, opening a window takes longer than most tests.
 */
export interface PagePool {
  /** An empty page that nobody else has. */
  take(): Promise<Page>;
  /** Takes a page back for the next; call `close` on the page instead where something went wrong in it. */
  giveBack(page: Page): Promise<void>;
  /** Closes all that nobody has: the next file's pages are not to stand behind them. */
  close(): Promise<void>;
}

/** `prepare` is run once on every page that is opened. */
export function pagePool(
  browser: () => Promise<Browser>,
  prepare: (page: Page) => Promise<unknown>,
): PagePool {
  const free: Page[] = [];
  return {
    take: async () => {
      const used = free.pop();
      if (used) return used;
      const page = await (await browser()).newPage({ type: 'window' });
      await prepare(page);
      return page;
    },
    giveBack: async (page) => {
      await page.goto('about:blank');
      free.push(page);
    },
    close: async () => {
      await Promise.all(free.splice(0).map((page) => page.close()));
    },
  };
}
