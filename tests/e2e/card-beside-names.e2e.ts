import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  BROWSER,
  openPage,
  openSite,
  runCommand,
  type Site,
  until,
  untilCard,
  untilMarked,
  untilNoCard,
} from './harness/index.ts';
import { readPageFolders } from './pages/page-folders.ts';

/*
 * The card on the page of `tests/pages/clobbered-names`: its form and its document have named elements
 * that shadow what hit-testing and the card ask of the page's elements.
 */

const SLUG = 'clobbered-names';

let site: Site;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  const body = readPageFolders()
    .find(({ slug }) => slug === SLUG)
    ?.files.get('source.html');
  if (!body) throw new Error(`no page ${SLUG}`);
  site.put('/names', body);
});
afterAll(() => site.close());
afterEach(() => page.close());

/** The middle of the one mark of these words inside the form. */
const pointIn = (words: string) =>
  until(`a mark "${words}"`, () =>
    page.evaluate((text) => {
      for (const [name, highlight] of CSS.highlights as unknown as Map<string, Set<Range>>) {
        if (!name.startsWith('second-source-') || name.endsWith('flash')) continue;
        for (const range of highlight) {
          const holder = range.startContainer.parentElement;
          if (`${range}` !== text || !(holder instanceof HTMLElement)) continue;
          if (!Element.prototype.closest.call(holder, 'form')) continue;
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }
      }
      return undefined;
    }, words),
  );

describe(`a card beside named elements, in ${BROWSER}`, () => {
  it.each([
    ['right in the form', 'Istanbul talks'],
    ['in a paragraph of it', 'prisoner swap'],
  ])('opens under a pointer %s, stays, and closes', async (_, words) => {
    page = await openPage(site.url('/names'));
    const { x, y } = await pointIn(words);
    await page.mouse.move(x + 80, y + 60);
    await page.mouse.move(x, y, { steps: 3 });
    await untilCard(page);
    const placed = await until('the card is placed', () =>
      page.evaluate(() => document.querySelector('div[popover]')?.matches('html > :popover-open')),
    );
    expect(placed).toBe(true);
    await page.keyboard.press('Escape');
    await untilNoCard(page);
  });

  it.each([
    ['right in the form', 'Istanbul talks'],
    ['in a paragraph of it', 'prisoner swap'],
  ])('opens by a click %s', async (_, words) => {
    page = await openPage(site.url('/names'));
    const { x, y } = await pointIn(words);
    await page.mouse.click(x, y);
    await untilCard(page);
    await page.mouse.click(5, 5);
    await untilNoCard(page);
  });

  it('opens by key, mark after mark', async () => {
    page = await openPage(site.url('/names'));
    await untilMarked(page, { mention: 3 });
    for (let mark = 0; mark < 3; mark++) {
      await runCommand('next-mention');
      await until('the mark is shown', () =>
        page.evaluate(() => CSS.highlights.has('second-source-flash')),
      );
      await page.keyboard.press('Enter');
      await untilCard(page);
      await page.keyboard.press('Escape');
      await untilNoCard(page);
    }
  });
});
