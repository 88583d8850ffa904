import type { Page } from 'puppeteer-core';
import type { Running } from './launch.ts';
import { until } from './until.ts';

/** Waits for the welcome page that a fresh installation opens: it comes to the front by itself. */
export function untilWelcomed({ browser, home }: Running): Promise<Page> {
  return until('the welcome page opens', async () => {
    const pages = await browser.pages();
    const urls = await Promise.all(
      pages.map((page) => page.evaluate('location.href').catch(() => '')),
    );
    return pages[urls.findIndex((url) => String(url).startsWith(`${home}welcome.html`))];
  });
}

/** Waits for the welcome page and closes it, so that the page under test stays in front. */
export async function closeWelcome(running: Running): Promise<void> {
  await (await untilWelcomed(running)).close();
}
