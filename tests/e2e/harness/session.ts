import type { Page } from 'puppeteer-core';
import { type BrowserName, launch, type Running } from '../../../src/cli/setup/launch.ts';
import * as own from '../../../src/cli/setup/own-page.ts';
import { until } from '../../../src/cli/setup/until.ts';
import { setViewport } from '../../../src/cli/setup/viewport.ts';
import { closeWelcome } from '../../../src/cli/setup/welcome.ts';

/** The browser under test: named by the runner, Chromium where it is not. */
export const BROWSER: BrowserName = process.env.E2E_BROWSER === 'firefox' ? 'firefox' : 'chromium';

const shared = globalThis as { secondSourceSession?: Promise<Running> };

/** The one browser that all test files of a run share; it ends with the process. */
export function session(): Promise<Running> {
  shared.secondSourceSession ??= start();
  return shared.secondSourceSession;
}

async function start(): Promise<Running> {
  const running = await launch(BROWSER, { headless: true });
  await closeWelcome(running);
  return running;
}

/** Opens a page in front and waits until it is loaded. */
export async function openPage(
  url: string,
  viewport = { width: 1200, height: 800 },
): Promise<Page> {
  const { browser } = await session();
  const page = await browser.newPage();
  await setViewport(page, viewport);
  await page.goto(url, { waitUntil: 'load' });
  await bringToFront(page);
  return page;
}

/** Brings a page to the front: one that stands behind another gets no frames, and so no pointer. */
export async function bringToFront(page: Page): Promise<void> {
  await until('the page is in front', async () => {
    await page.bringToFront();
    return page.evaluate(() => document.visibilityState === 'visible');
  });
}

/** Opens one of the extension's own pages in a tab, `source.html?id=003`. */
export async function openOwn(
  path: string,
  viewport?: { width: number; height: number },
): Promise<Page> {
  return own.openOwnPage(await session(), path, viewport);
}

/** Opens the popup's page for a tab, as its full view does. */
export async function openPopupFor(page: Page): Promise<Page> {
  const running = await session();
  const id = await own.tabIdOf(running, page);
  return own.openOwnPage(running, `popup.html?tab=${id}`, { width: 480, height: 640 });
}

/** The browser's own number of the tab that shows a page's address (of the first, if several do). */
export async function tabIdOf(page: Page): Promise<number> {
  return own.tabIdOf(await session(), page);
}

/** Runs a function in one of the extension's own pages, where `chrome.*` is at hand. */
export async function inExtension<A extends unknown[], R>(
  work: (...parameters: A) => R | Promise<R>,
  ...parameters: A
): Promise<Awaited<R>> {
  return own.inExtension(await session(), work, ...parameters);
}
