import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/index.ts';
import { crashAndReload, setOffline, slowDown, watchBackground } from './harness/faults.ts';
import {
  ARTICLE,
  bringToFront,
  CONFLICT,
  inExtension,
  OTHER,
  openOwn,
  openPage,
  openSite,
  pause,
  pointOf,
  readMarks,
  SENTENCES,
  type Site,
  until,
  untilCard,
  untilMarked,
} from './harness/index.ts';

const EVERY_LOOK = { conflicts: 1, agrees: 1, elsewhere: 1, mention: 1 };
/** Pages that may be kept for going back. */
const KEPT = { 'cache-control': 'max-age=600' };

let site: Site;
const opened: Page[] = [];
beforeAll(async () => {
  site = await openSite();
  site.put('/article', { body: ARTICLE, headers: KEPT });
  site.put('/conflict', { body: CONFLICT, headers: KEPT });
  site.put('/other', { body: OTHER, headers: KEPT });
});
afterAll(() => site.close());
afterEach(() => Promise.all(opened.splice(0).map((page) => page.close().catch(() => {}))));

async function open(path: string): Promise<Page> {
  const page = await openPage(site.url(path));
  opened.push(page);
  return page;
}

async function hover(page: Page): Promise<void> {
  const { x, y } = await pointOf(page, 'conflicts');
  await page.mouse.move(x + 9, y);
  await page.mouse.move(x, y);
}

const append = (page: Page, text: string): Promise<void> =>
  page.evaluate((sentence) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = sentence;
    document.body.append(paragraph);
  }, text);

interface Chrome {
  runtime: { sendMessage(message: object): Promise<unknown> };
}
declare const chrome: unknown;

const store = (settings: Partial<Settings>): Promise<unknown> =>
  inExtension(
    (wanted) =>
      (chrome as Chrome).runtime.sendMessage({
        to: 'background',
        name: 'change-settings',
        request: { changes: wanted },
      }),
    { ...DEFAULT_SETTINGS, ...settings },
  );

describe('a tab that crashed', () => {
  it('is marked as before once it is loaded again, and the background threw nothing', async () => {
    const page = await open('/article');
    await untilMarked(page, EVERY_LOOK);
    const errors = await watchBackground();
    await crashAndReload(page);
    await untilMarked(page, EVERY_LOOK);
    await hover(page);
    await untilCard(page, 'five hours');
    expect(await errors()).toEqual([]);
  });
});

describe('without a network', () => {
  it('text that comes is marked, cards open, sources are read', async () => {
    const page = await open('/conflict');
    await untilMarked(page, { conflicts: 1 });
    await setOffline(page, true);
    try {
      await append(page, SENTENCES.agreement);
      await untilMarked(page, { conflicts: 1, agrees: 1 });
      await hover(page);
      await untilCard(page, 'five hours');
      const source = await openOwn('source.html?id=003');
      opened.push(source);
      await until('the article', () =>
        source.evaluate(() => document.body.innerText.includes('100 minutes')),
      );
    } finally {
      await setOffline(page, false);
    }
  });
});

describe('a page kept for going back', () => {
  /** Goes on to another page, lets `meanwhile` happen, and goes back; says whether it was kept. */
  async function awayAndBack(page: Page, meanwhile: () => Promise<unknown>): Promise<boolean> {
    await page.evaluate((elsewhere) => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.kept = String(persisted);
      });
      location.href = elsewhere;
    }, site.url('/other'));
    const at = (path: string) =>
      until(path, () => page.evaluate((end) => location.href.endsWith(end), path));
    await at('/other');
    await meanwhile();
    await bringToFront(page);
    await page.evaluate(() => history.back());
    await at('/article');
    return page.evaluate(() => document.documentElement.dataset.kept === 'true');
  }

  it('has its marks and its card when it comes back', async () => {
    const page = await open('/article');
    await untilMarked(page, EVERY_LOOK);
    expect(await awayAndBack(page, async () => {})).toBe(true);
    expect(Object.keys(await readMarks(page)).sort()).toEqual(Object.keys(EVERY_LOOK).sort());
    await hover(page);
    await untilCard(page, 'five hours');
    await append(page, SENTENCES.conflict);
    await untilMarked(page, { ...EVERY_LOOK, conflicts: 2 });
  });

  it('follows the settings that were changed meanwhile', async () => {
    const page = await open('/article');
    await untilMarked(page, EVERY_LOOK);
    try {
      expect(await awayAndBack(page, () => store({ looks: ['conflicts'] }))).toBe(true);
      await untilMarked(page, { conflicts: 1 });
      expect(await awayAndBack(page, () => store({ enabled: false }))).toBe(true);
      await untilMarked(page, {});
      expect(await awayAndBack(page, () => store({}))).toBe(true);
      await untilMarked(page, EVERY_LOOK);
    } finally {
      await store({});
    }
  });
});

describe('a processor six times as slow', () => {
  it('marks everything right and loses no request', async () => {
    const page = await open('/article');
    await slowDown(page);
    await page.reload();
    await slowDown(page);
    await untilMarked(page, EVERY_LOOK);
    for (let round = 1; round <= 10; round += 1) {
      await append(page, SENTENCES.conflict);
      await pause(round * 20);
    }
    await untilMarked(page, { ...EVERY_LOOK, conflicts: 11 });
    await hover(page);
    await untilCard(page, 'five hours');
  });
});
