import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Running } from '../../src/cli/setup/launch.ts';
import { inExtension, openOwnPage, tabIdOf } from '../../src/cli/setup/own-page.ts';
import { closeWelcome } from '../../src/cli/setup/welcome.ts';
import { GECKO_ID } from '../../src/platform/build/manifest.ts';
import {
  ARTICLE,
  BROWSER,
  CONFLICT,
  inCard,
  killBackground,
  openPage,
  openSite,
  pause,
  pointOf,
  reloadExtension,
  SENTENCES,
  type Site,
  until,
  untilCard,
  untilMarked,
} from './harness/index.ts';

let site: Site;
const opened: Page[] = [];
beforeAll(async () => {
  site = await openSite();
  site.put('/article', ARTICLE);
  site.put('/conflict', CONFLICT);
});
afterAll(() => site.close());
afterEach(() => Promise.all(opened.splice(0).map((page) => page.close().catch(() => {}))));

const open = async (path: string): Promise<Page> => {
  const page = await openPage(site.url(path));
  opened.push(page);
  return page;
};

const append = (page: Page, text: string): Promise<void> =>
  page.evaluate((sentence) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = sentence;
    document.body.append(paragraph);
  }, text);

const EVERY_LOOK = { conflicts: 1, agrees: 1, elsewhere: 1, mention: 1 };

describe('a background killed', () => {
  it('in the middle of a message loses none', async () => {
    const page = await open('/conflict');
    await untilMarked(page, { conflicts: 1 });
    for (let round = 2; round <= 9; round += 1) {
      await append(page, SENTENCES.conflict);
      // Reading is gathered for some 60 ms before it is sent: the kills fall around the sending.
      await pause(50 + round * 5);
      await killBackground();
      await untilMarked(page, { conflicts: round });
    }
  });

  it('before a mark is hovered still gives its card', async () => {
    const page = await open('/article');
    await untilMarked(page, EVERY_LOOK);
    await killBackground();
    const { x, y } = await pointOf(page, 'conflicts');
    await page.mouse.move(x + 9, y);
    await page.mouse.move(x, y);
    await untilCard(page, 'five hours');
  });
});

describe('the extension reloaded under open tabs', () => {
  it('takes over a page that stands still: same marks, one card, in words', async () => {
    const page = await open('/conflict');
    await untilMarked(page, { conflicts: 1 });
    await hoverConflict(page);
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    await reloadExtension();
    await page.bringToFront();
    // Longer than an outlived script may take to notice.
    await pause(2500);
    await untilMarked(page, { conflicts: 1 });
    await hoverConflict(page);
    const hosts = await page.evaluate(() => document.querySelectorAll('html > [popover]').length);
    expect(hosts).toBe(1);
  });

  it('goes on in them, once', async () => {
    const pages = [await open('/article'), await open('/conflict')];
    await untilMarked(pages[0] as Page, EVERY_LOOK);
    const faults: string[] = [];
    for (const page of pages) page.on('pageerror', (error) => faults.push(String(error)));
    await reloadExtension();
    for (const [page, marks] of [
      [pages[0] as Page, EVERY_LOOK],
      [pages[1] as Page, { conflicts: 1 }],
    ] as const) {
      await page.bringToFront();
      await append(page, SENTENCES.agreement);
      await untilMarked(page, { ...marks, agrees: ('agrees' in marks ? marks.agrees : 0) + 1 });
      const { x, y } = await pointOf(page, 'conflicts');
      await page.mouse.move(x + 9, y);
      await page.mouse.move(x, y);
      await untilCard(page, 'five hours');
      const cards = await page.evaluate(
        () => document.querySelectorAll('div[popover="manual"]').length,
      );
      expect(cards).toBe(1);
      await page.keyboard.press('Escape');
      await until('the card is closed', async () => (await inCard(page, () => 1)) === undefined);
    }
    expect(faults).toEqual([]);
  });
});

async function hoverConflict(page: Page): Promise<void> {
  const { x, y } = await pointOf(page, 'conflicts');
  await page.mouse.move(x + 9, y);
  await page.mouse.move(x, y);
  await untilCard(page, 'five hours');
}

/**
 * Whether a conflict is registered and looks like one. Firefox ends the scripts of what is removed before they
 * notice; it takes their style away, and the names in the registry mean nothing any more.
 */
const isPainted = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const style = getComputedStyle(document.body, '::highlight(second-source-conflicts)');
    const line = style.textDecorationLine;
    return CSS.highlights.has('second-source-conflicts') && line === 'underline';
  });

describe('the extension removed under open tabs', () => {
  it('leaves no marks in a page that stands still', async () => {
    const running = await launch(BROWSER, { headless: true });
    try {
      await closeWelcome(running);
      const page = await running.browser.newPage();
      await page.goto(site.url('/conflict'));
      await untilMarked(page, { conflicts: 1 });
      expect(await isPainted(page)).toBe(true);
      const id = BROWSER === 'firefox' ? GECKO_ID : new URL(running.home).host;
      await running.browser.uninstallExtension(id);
      await page.bringToFront();
      await until('no mark is left', async () => !(await isPainted(page)));
    } finally {
      await running.browser.close();
    }
  });
});

/** Starts a browser with the extension as built but for some of its files. */
async function launchTorn(
  torn: Readonly<Record<string, (text: string) => string>>,
): Promise<{ running: Running; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-torn-'));
  const built = `.output/${BROWSER === 'firefox' ? 'firefox' : 'chrome'}-mv3`;
  cpSync(built, folder, { recursive: true });
  for (const [file, tear] of Object.entries(torn))
    writeFileSync(join(folder, file), tear(readFileSync(join(built, file), 'utf8')));
  const running = await launch(BROWSER, { headless: true, extension: folder });
  const close = async (): Promise<void> => {
    await running.browser.close();
    rmSync(folder, { recursive: true, force: true });
  };
  await closeWelcome(running);
  return { running, close };
}

describe.each(['data/bundle.json', 'engine.js'])('a torn %s', (file) => {
  it('is named where the report should be, and the rest works', async () => {
    const { running, close } = await launchTorn({ [file]: (text) => text.slice(0, 2000) });
    try {
      const page = await running.browser.newPage();
      await page.goto(site.url('/conflict'));
      await pause(1500);
      const popup = await openOwnPage(running, `popup.html?tab=${await tabIdOf(running, page)}`);
      const text = await until('the fault is named', async () => {
        const all = await popup.evaluate(() => document.body.innerText);
        return all.includes(file) ? all : undefined;
      });
      expect(text).toContain(file);
      const options = await openOwnPage(running, 'options.html');
      await until('options', () => options.$('input'));
    } finally {
      await close();
    }
  });
});

describe('a torn index and a torn overview', () => {
  it('are named where they are asked for, and pages are marked and compared as ever', async () => {
    const { running, close } = await launchTorn({
      'data/index.json': (text) => text.replace('istanbul', 'istanbxl'),
      'data/overview.json': (text) => text.replace(/"version":\s*\d+/, '"version":99'),
    });
    try {
      const page = await running.browser.newPage();
      await page.goto(site.url('/article'));
      await untilMarked(page, EVERY_LOOK);
      const answer = await inExtension(running, () =>
        (chrome as unknown as Chrome).runtime.sendMessage({
          to: 'background',
          name: 'search',
          request: { query: 'istanbul' },
        }),
      );
      expect(answer).toEqual({
        ok: false,
        error: 'data/index.json: the search index is damaged: its checksum does not fit',
      });
      const popup = await openOwnPage(running, `popup.html?tab=${await tabIdOf(running, page)}`);
      const words = () => popup.evaluate(() => document.body.innerText);
      await until('a claim is shown', () => popup.$('article'));
      await popup.evaluate(() =>
        document.querySelector<HTMLElement>('nav.views button:nth-child(2)')?.click(),
      );
      await until('the fault is named', async () => (await words()).includes('data/overview.json'));
    } finally {
      await close();
    }
  });
});

interface Chrome {
  runtime: { sendMessage(message: object): Promise<unknown> };
}
declare const chrome: unknown;
