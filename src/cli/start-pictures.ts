import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserName, launch, type Running } from './setup/launch.ts';
import { pointOf } from './setup/marks.ts';
import { openOwnPage, tabIdOf } from './setup/own-page.ts';
import { pause, until } from './setup/until.ts';
import { setViewport } from './setup/viewport.ts';
import { closeWelcome } from './setup/welcome.ts';

/**
 * Takes pictures of the marks, the card and the popup on the demonstration page. Resolves to the
 * files; rejects where the extension did not mark the page or open its card.
 */
export async function takeDemoPictures(
  name: BrowserName,
  url: string,
  folder: string,
): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const running = await launch(name, { headless: true });
  try {
    await closeWelcome(running);
    const page = await running.browser.newPage();
    await setViewport(page, { width: 1000, height: 1100 });
    await page.goto(url);
    await pointOf(page, 'conflicts');
    await page.evaluate(() => scrollTo(0, 0));
    return [
      await picture(page, join(folder, `${name}-marks.png`)),
      await cardPicture(page, join(folder, `${name}-card.png`)),
      await popupPicture(running, page, join(folder, `${name}-popup.png`)),
    ];
  } finally {
    await running.browser.close();
  }
}

type PicturePath = `${string}.png`;

async function picture(page: Page, file: string): Promise<string> {
  await page.screenshot({ path: file as PicturePath });
  return file;
}

async function cardPicture(page: Page, file: string): Promise<string> {
  const without = await page.screenshot();
  const { x, y } = await pointOf(page, 'conflicts');
  await page.mouse.move(x - 40, y - 60);
  await page.mouse.move(x, y, { steps: 4 });
  // The card stands in a closed shadow root: only the picture itself tells that it is there.
  await until('the card is open', async () => !same(without, await page.screenshot()), 5000);
  await pause(600);
  return picture(page, file);
}

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.from(a).equals(b);

async function popupPicture(running: Running, page: Page, file: string): Promise<string> {
  const id = await tabIdOf(running, page);
  const popup = await openOwnPage(running, `popup.html?tab=${id}`, { width: 560, height: 640 });
  await until('the popup lists claims', () => popup.$('article'));
  await pause(300);
  return picture(popup, file);
}
