import type { Browser, Page } from 'puppeteer-core';

/** Empty tabs opened behind the one in use: opening one takes a fifth of a page's test. */
export interface SparePages {
  /** Gives an empty tab, in front. */
  take(): Promise<Page>;
  /** Begins to open the next one, behind. */
  prepare(): void;
}

export function sparePages(browser: () => Promise<Browser>): SparePages {
  let spare: Promise<Page> | undefined;
  const open = async () => (await browser()).newPage({ background: true });
  return {
    take: async () => {
      const taken = spare ?? open();
      spare = undefined;
      const page = await taken;
      await page.bringToFront();
      return page;
    },
    prepare: () => {
      spare ??= open();
      // Told by the test that takes it.
      spare.catch(() => undefined);
    },
  };
}
