import type { Page } from 'puppeteer-core';
import type { Running } from './launch.ts';
import { until } from './until.ts';
import { setViewport } from './viewport.ts';

/**
 * Opens one of the extension's own pages in a tab, `popup.html?tab=7`. Firefox never reports such
 * a navigation as finished, so its end is polled for. `before` is done to the page ahead of that.
 */
export async function openOwnPage(
  { browser, home }: Running,
  path: string,
  viewport = { width: 800, height: 700 },
  before: (page: Page) => Promise<unknown> = async () => {},
): Promise<Page> {
  const page = await browser.newPage();
  await setViewport(page, viewport);
  await before(page);
  const go = (): void => {
    page.goto(home + path).catch(() => {});
  };
  go();
  await until(`${path} is loaded`, async () => {
    const [at, state] = await page
      .evaluate(() => [location.href, document.readyState])
      .catch(() => []);
    // While the extension is being reloaded its pages are refused.
    if (at?.startsWith('chrome-error:')) go();
    return at?.startsWith(home) && state === 'complete';
  });
  return page;
}

/** Runs a function in one of the extension's own pages, where `chrome.*` is at hand. */
export async function inExtension<A extends unknown[], R>(
  running: Running,
  work: (...parameters: A) => R | Promise<R>,
  ...parameters: A
): Promise<Awaited<R>> {
  const page = await openOwnPage(running, 'options.html');
  try {
    return (await page.evaluate(work as never, ...parameters)) as Awaited<R>;
  } finally {
    await page.close();
  }
}

/** The browser's own number of the tab that shows a page. */
export async function tabIdOf(running: Running, page: Page): Promise<number> {
  const url = page.url();
  const id = await inExtension(
    running,
    async (wanted: string) => {
      const { tabs } = chrome as unknown as {
        tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
      };
      return (await tabs.query({})).find((tab) => tab.url === wanted)?.id;
    },
    url,
  );
  if (id === undefined) throw new Error(`no tab shows ${url}`);
  return id;
}

declare const chrome: unknown;
