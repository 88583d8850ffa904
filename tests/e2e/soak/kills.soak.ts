import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  BROWSER,
  CONFLICT,
  killBackground,
  openPage,
  openSite,
  pause,
  SENTENCES,
  type Site,
} from '../harness/index.ts';

/** How often the background is killed while the page has a request under way. */
const KILLS = Number(process.env.SOAK_KILLS ?? 200);
/** Every so many paragraphs the page is opened anew, so that its own growth is not measured. */
const PAGE = 25;

let site: Site;
beforeAll(async () => {
  site = await openSite();
  site.put('/page', CONFLICT);
});
afterAll(() => site.close());

/** Adds a paragraph and gives the time until the report has come and its mark is repainted, ms. */
async function assess(page: Page, nth: number, killAfter?: number): Promise<number> {
  const marked = page.evaluate(
    async (sentence, wanted) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = sentence;
      document.body.append(paragraph);
      const start = performance.now();
      const count = () => CSS.highlights.get('second-source-conflicts')?.size ?? 0;
      while (count() < wanted && performance.now() - start < 20_000) {
        await new Promise((resolve) => setTimeout(resolve, 4));
      }
      return count() < wanted ? Number.POSITIVE_INFINITY : performance.now() - start;
    },
    SENTENCES.conflict,
    nth,
  );
  if (killAfter !== undefined) {
    await pause(killAfter);
    await killBackground();
  }
  return marked;
}

async function series(count: number, kill: boolean): Promise<number[]> {
  const times: number[] = [];
  let page: Page | undefined;
  for (let at = 0; at < count; at += 1) {
    const inPage = at % PAGE;
    if (inPage === 0) {
      await page?.close();
      page = await openPage(site.url('/page'));
      await pause(500);
    }
    if (page) times.push(await assess(page, inPage + 2, kill ? 40 + ((at * 7) % 60) : undefined));
  }
  await page?.close();
  return times.sort((a, b) => a - b);
}

const at = (times: readonly number[], share: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;

it(`${KILLS} kills lose nothing, and cost at most 150 ms in 95 of 100 cases`, async () => {
  const calm = await series(50, false);
  const killed = await series(KILLS, true);
  const figures = {
    calm: { median: at(calm, 0.5), p95: at(calm, 0.95) },
    killed: { median: at(killed, 0.5), p95: at(killed, 0.95), worst: killed.at(-1) },
    lost: killed.filter((time) => !Number.isFinite(time)).length,
  };
  console.log(BROWSER, JSON.stringify(figures));
  expect(figures.lost).toBe(0);
  expect(figures.killed.p95 - figures.calm.median).toBeLessThan(150);
});
