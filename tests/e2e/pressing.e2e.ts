import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  CONFLICT,
  inCard,
  openPage,
  openSite,
  pause,
  pointOf,
  type Site,
  untilCard,
  untilMarked,
  untilNoCard,
} from './harness/index.ts';

/* What a page may try so that a user presses a button of the card without meaning it. */

let site: Site;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  site.put('/pressing', CONFLICT);
});
afterAll(() => site.close());
afterEach(() => page.close());

async function openCard(path = '/pressing'): Promise<void> {
  page = await openPage(site.url(path));
  await untilMarked(page, { conflicts: 1 });
  await pointAtMark();
}

async function pointAtMark(): Promise<void> {
  const { x, y } = await pointOf(page, 'conflicts');
  await page.mouse.move(x + 9, y);
  await page.mouse.move(x, y);
  await untilCard(page, 'five hours');
}

/** The middle of the button that pins the card, and whether it is pinned. */
const pin = async (): Promise<{ x: number; y: number; pinned: boolean }> => {
  const found = await inCard(page, (root) => {
    const button = root.querySelector('.foot [aria-pressed]') as HTMLElement;
    const { left, top, width, height } = button.getBoundingClientRect();
    const pinned = button.getAttribute('aria-pressed') === 'true';
    return { x: left + width / 2, y: top + height / 2, pinned };
  });
  if (!found) throw new Error('no card is shown');
  return found;
};

/** Whether the card is pinned; undefined where none is shown. */
const isPinned = async (): Promise<boolean | undefined> =>
  (await inCard(
    page,
    (root) => root.querySelector('.foot [aria-pressed]')?.getAttribute('aria-pressed') === 'true',
  )) ?? undefined;

async function pressPin(): Promise<void> {
  const { x, y } = await pin();
  await page.mouse.move(x, y, { steps: 3 });
  await page.mouse.click(x, y);
  await pause(150);
}

describe('a press on the card', () => {
  it('counts once the card stands still, and not while the page moves it', async () => {
    await openCard();
    // Inside the card it stays, wherever its mark goes.
    const inside = await pin();
    await page.mouse.move(inside.x, inside.y, { steps: 4 });
    await page.evaluate(() => {
      let turn = 0;
      const move = (): void => {
        document.body.style.paddingTop = `${(turn++ % 2) * 3}px`;
        // Not by frames: a browser that draws few of them would let the card stand.
        if (document.body.dataset.still === undefined) setTimeout(move, 16);
      };
      move();
    });
    await pause(700);
    await pressPin();
    expect(await isPinned()).not.toBe(true);
    await page.evaluate(() => {
      document.body.dataset.still = '';
    });
    // A press that is refused may close the card, too: out of sight for a moment, or left by its mark.
    if ((await isPinned()) === undefined) {
      await page.mouse.move(1, 1);
      await pause(600);
      await pointAtMark();
    }
    await pause(700);
    await pressPin();
    expect((await pin()).pinned).toBe(true);
  });

  it.each([
    [
      'a popover that lets presses through',
      () => {
        const cover = document.createElement('div');
        cover.popover = 'manual';
        cover.style.cssText =
          'position:fixed;inset:0;width:100%;height:100%;background:#fff;pointer-events:none';
        document.body.append(cover);
        cover.showPopover();
      },
    ],
    [
      'a dialog of the page',
      () => {
        const cover = document.createElement('dialog');
        document.body.append(cover);
        cover.showModal();
      },
    ],
    [
      'a style that the page puts on the card itself and so',
      () => {
        const host = document.querySelector('html > [popover]') as HTMLElement;
        host.style.setProperty('opacity', '0', 'important');
      },
    ],
  ])('is not waited for: the card goes where %s came over it', async (_, cover) => {
    await openCard();
    await pause(600);
    await page.evaluate(cover);
    await untilNoCard(page);
  });

  it('has nothing of the page’s painted over it', async () => {
    const cover = 'content:"";position:fixed;inset:0;background:#fff;pointer-events:none';
    const style = `<style>html > div::before, html > div::after {${cover} !important}</style>`;
    site.put('/painted', CONFLICT.replace('</head>', `${style}</head>`));
    await openCard('/painted');
    const contents = await inCard(page, ({ host }) =>
      ['::before', '::after'].map((part) => getComputedStyle(host, part).content),
    );
    expect(contents).toEqual(['none', 'none']);
  });
});
