import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  html,
  openPage,
  openPopupFor,
  openSite,
  readMarks,
  type Site,
  until,
} from './harness/index.ts';

/* A page of 500 claims: the popup shows the first at once, and all of them stay in reach. */

const LENGTHS = [
  'five hours',
  'less than two hours',
  'three hours',
  'about 100 minutes',
  '90 minutes',
];
const COUNTS = ['1,000', '500', '800', '1,200'];
const HOSTS = ['Turkey', 'Qatar', 'Saudi Arabia'];

/** One of three kinds of sentences; its number tells it from all others. */
function sentence(i: number): string {
  const turn = Math.floor(i / 3);
  const pick = (from: readonly string[]) => from[turn % from.length];
  const claims = [
    `The Istanbul talks between Russia and Ukraine on 16 May 2025 lasted ${pick(LENGTHS)}.`,
    `At the Istanbul talks on 16 May 2025 Russia and Ukraine agreed to exchange ${pick(COUNTS)} prisoners each.`,
    `The Istanbul talks of 16 May 2025 were hosted by ${pick(HOSTS)}.`,
  ];
  return `Note ${1000 + i}: ${claims[i % 3]}`;
}

const SENTENCES = Array.from({ length: 300 }, (_, i) => sentence(i));
const LAST = 'Note 1299';

let site: Site;
let page: Page;
let popup: Page;
beforeAll(async () => {
  site = await openSite();
  site.put('/many', html(SENTENCES.map((text) => `<p>${text}</p>`).join('\n'), 'Many claims'));
  page = await openPage(site.url('/many'));
  await until('the page is assessed', async () => (await readMarks(page)).conflicts?.length);
});
afterAll(async () => {
  await page.close();
  await site.close();
});
afterEach(() => popup.close());

const count = (): Promise<number> =>
  popup.evaluate(() => document.querySelectorAll('article').length);

/** Opens the popup and waits until its list no longer grows; gives how many claims it says there are. */
async function openWhole(): Promise<number> {
  popup = await openPopupFor(page);
  return until('every claim is drawn', async () => {
    const said = await popup.evaluate(
      () => document.querySelector('.views .count')?.textContent ?? '',
    );
    const total = Number(said.replace(/\D/g, '').slice(0, 3));
    return total > 0 && (await count()) === total ? total : undefined;
  });
}

describe('500 claims', () => {
  it('are all there, the last one can be come to', async () => {
    expect(await openWhole()).toBeGreaterThanOrEqual(500);
    const shown = await popup.evaluate((last) => {
      const articles = [...document.querySelectorAll('article')];
      for (const article of articles) {
        if (!article.textContent?.includes(last)) continue;
        article.scrollIntoView();
        const { top, height } = article.getBoundingClientRect();
        return height > 40 && top >= 0 && top < innerHeight;
      }
      return false;
    }, LAST);
    expect(shown).toBe(true);
  });

  it('are filtered down to one sentence, and come back', async () => {
    const total = await openWhole();
    await popup.type('input[type=search]', LAST);
    const left = await until('one sentence is left', async () => {
      const texts = await popup.evaluate(() =>
        [...document.querySelectorAll('article .claim')].map((claim) => claim.textContent ?? ''),
      );
      return texts.length > 0 && texts.length < 4 ? texts : undefined;
    });
    for (const text of left) expect(text).toContain(LAST);
    await popup.focus('input[type=search]');
    for (const _ of LAST) await popup.keyboard.press('Backspace');
    await until('all are back', async () => (await count()) === total);
  });

  it('scroll without a stall, also while the list grows', async () => {
    const stalls: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      if (round > 0) await popup.close();
      popup = await openPopupFor(page);
      await until('the first claims', () => popup.$('article'));
      stalls.push(await popup.evaluate(longestStall));
    }
    // The quietest of three: other work of the machine may hold up one, a stall of ours holds up all.
    expect(Math.min(...stalls)).toBeLessThan(200);
  });
});

/** Scrolls a screen's half each frame to the end of the list; the longest time between frames, ms. */
async function longestStall(): Promise<number> {
  let longest = 0;
  let before = performance.now();
  for (let frame = 0; frame < 120; frame += 1) {
    scrollBy(0, innerHeight / 2);
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
  }
  return longest;
}
