import type { Page } from 'puppeteer-core';
import { type BrowserName, launch, type Running } from '../../../src/cli/setup/launch.ts';
import * as own from '../../../src/cli/setup/own-page.ts';

/** The browser under test: named by the runner, Chromium where it is not. */
export const BROWSER: BrowserName = process.env.E2E_BROWSER === 'firefox' ? 'firefox' : 'chromium';

const shared = globalThis as { secondSourceSession?: Promise<Running> };

/** The one browser that all test files of a run share; it ends with the process. */
export function session(): Promise<Running> {
  shared.secondSourceSession ??= launch(BROWSER, { headless: true });
  return shared.secondSourceSession;
}

/** Opens a page and waits until it is loaded. */
export async function openPage(
  url: string,
  viewport = { width: 1200, height: 800 },
): Promise<Page> {
  const { browser } = await session();
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.goto(url, { waitUntil: 'load' });
  return page;
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

/** Runs a function in one of the extension's own pages, where `chrome.*` is at hand. */
export async function inExtension<A extends unknown[], R>(
  work: (...parameters: A) => R | Promise<R>,
  ...parameters: A
): Promise<Awaited<R>> {
  return own.inExtension(await session(), work, ...parameters);
}
