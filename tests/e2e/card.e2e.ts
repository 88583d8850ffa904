import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  ARTICLE,
  inCard,
  openPage,
  openSite,
  pause,
  pointOf,
  runCommand,
  type Site,
  untilCard,
  untilMarked,
  untilNoCard,
} from './harness/index.ts';

let site: Site;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  site.put('/card', ARTICLE);
});
afterAll(() => site.close());
afterEach(() => page.close());

async function openMarked(): Promise<Page> {
  page = await openPage(site.url('/card'));
  await untilMarked(page, { conflicts: 1, agrees: 1, elsewhere: 1, mention: 1 });
  return page;
}

/** Moves the pointer to the first mark of a look, as a hand would. */
async function hover(look: string): Promise<void> {
  const { x, y } = await pointOf(page, look);
  await page.mouse.move(x + 80, y + 60);
  await page.mouse.move(x, y, { steps: 3 });
}

describe('the card', () => {
  it('opens under a resting pointer, and closes when it leaves', async () => {
    await openMarked();
    await hover('conflicts');
    const text = await untilCard(page, 'five hours');
    expect(text).toMatch(/source 00\d/);
    expect(text).toMatch(/less than two hours|approximately 100 minutes|about two hours/);
    await page.mouse.move(5, 5, { steps: 5 });
    await untilNoCard(page);
  });

  it('does not open where the pointer only passes', async () => {
    await openMarked();
    await hover('conflicts');
    await page.mouse.move(5, 5, { steps: 2 });
    await pause(900);
    expect(await inCard(page, () => true)).toBeUndefined();
  });

  it('stays while the pointer is inside it, and closes by Escape', async () => {
    await openMarked();
    await hover('conflicts');
    await untilCard(page, 'five hours');
    const box = await inCard(page, (root) => {
      const box = root.querySelector('.surface')?.getBoundingClientRect();
      return box && { x: box.x, y: box.y, width: box.width, height: box.height };
    });
    if (!box) throw new Error('no card');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
    await pause(700);
    await untilCard(page, 'five hours');
    await page.keyboard.press('Escape');
    await untilNoCard(page);
  });

  it('opens at once by a tap', async () => {
    await openMarked();
    const { x, y } = await pointOf(page, 'conflicts');
    await page.touchscreen.tap(x, y);
    await untilCard(page, 'five hours');
  });

  it('opens by keyboard, takes the focus and gives it back', async () => {
    await openMarked();
    await runCommand('next-mention');
    await pause(700);
    expect(await inCard(page, () => 1)).toBeUndefined();
    await page.keyboard.press('Enter');
    await untilCard(page);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('popover')))
      .toBe('manual');
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });

  it('shows which mention Enter opens for as long as it does', async () => {
    const shown = () => page.evaluate(() => CSS.highlights.has('second-source-flash'));
    await openMarked();
    await runCommand('next-mention');
    await expect.poll(shown).toBe(true);
    await pause(2500);
    expect(await shown()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(shown).toBe(false);
  });

  it('closes when the page is made see-through by a filter', async () => {
    await openMarked();
    await hover('conflicts');
    await untilCard(page, 'five hours');
    await page.evaluate(() => document.documentElement.style.setProperty('filter', 'invert(1)'));
    await pause(700);
    await untilCard(page, 'five hours');
    await page.evaluate(() => document.documentElement.style.setProperty('filter', 'opacity(0.1)'));
    await untilNoCard(page);
  });

  it('says of a mention outside the sources that it is', async () => {
    await openMarked();
    await hover('elsewhere');
    expect((await untilCard(page)).length).toBeGreaterThan(10);
  });

  it('does not open, and its buttons do nothing, for events made by a script', async () => {
    await openMarked();
    const { x, y } = await pointOf(page, 'conflicts');
    await page.evaluate(
      (clientX, clientY) => {
        const target = document.elementFromPoint(clientX, clientY);
        for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'click']) {
          const event = { clientX, clientY, bubbles: true, composed: true };
          target?.dispatchEvent(new PointerEvent(type, event));
        }
      },
      x,
      y,
    );
    await pause(900);
    expect(await inCard(page, () => true)).toBeUndefined();
  });

  it('makes no elements of markup in a page', async () => {
    site.put(
      '/hostile',
      ARTICLE.replaceAll('five hours', 'five hours &lt;img src=x onerror=hacked=1&gt;'),
    );
    page = await openPage(site.url('/hostile'));
    await hover('conflicts');
    await untilCard(page, 'five hours');
    expect(await inCard(page, (root) => root.querySelectorAll('img').length)).toBe(0);
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
  });
});
