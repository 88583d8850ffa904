import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  BROWSER,
  html,
  openPage,
  openSite,
  SENTENCES,
  type Site,
  untilMarked,
} from '../harness/index.ts';
import { type Memory, memoryOf } from '../harness/memory.ts';

/** A live page that changes every three seconds changes so often in a day. */
const CHANGES = Number(process.env.SOAK_CHANGES ?? 28_800);
const ROUND = 96;
const PARAGRAPHS = 40;
/** So many rounds come before, until the browser has compiled what it will compile. */
const WARM_UP = 250;
/** So many times memory is measured. */
const SAMPLES = 24;
/** How much more than at first may be held at last. */
const GROWTH = 1.1;

const KINDS = [
  SENTENCES.conflict,
  SENTENCES.agreement,
  SENTENCES.elsewhere,
  'The committee read the report on local roads, and nobody spoke of anything else.',
] as const;

let site: Site;
beforeAll(async () => {
  site = await openSite();
  const paragraph = `<p data-kind="3">${KINDS[3]}</p>`;
  site.put('/live', html(`<main>${paragraph.repeat(PARAGRAPHS)}</main>`, 'A live page'));
});
afterAll(() => site.close());

/** Changes the page so often, in every way a page changes; gives how many of each kind stand there. */
const change = (page: Page, count: number, seed: number): Promise<readonly number[]> =>
  page.evaluate(
    async (kinds, times, start) => {
      const main = document.querySelector('main') as HTMLElement;
      let state = start;
      const random = (below: number): number => {
        state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
        return (state >> 8) % below;
      };
      const fill = (paragraph: HTMLElement, kind: number): void => {
        paragraph.dataset.kind = String(kind);
        const text = kinds[kind] as string;
        const cut = 1 + random(text.length - 1);
        const inline = document.createElement('b');
        inline.textContent = text.slice(cut);
        if (random(2)) paragraph.textContent = text;
        else paragraph.replaceChildren(text.slice(0, cut), inline);
      };
      for (let nth = 0; nth < times; nth += 1) {
        const old = main.children[random(main.children.length)] as HTMLElement;
        const way = random(3);
        if (way === 0) fill(old, random(kinds.length));
        else {
          const fresh = document.createElement('p');
          fill(fresh, random(kinds.length));
          if (way === 1) old.replaceWith(fresh);
          else {
            old.remove();
            main.insertBefore(fresh, main.children[random(main.children.length)] ?? null);
          }
        }
        if (nth % 8 === 7) await new Promise((resolve) => setTimeout(resolve, 4));
      }
      return kinds.map((_, kind) => main.querySelectorAll(`[data-kind="${kind}"]`).length);
    },
    KINDS,
    count,
    seed,
  );

/** The middle one of the samples in a part of the run. */
function middle(samples: readonly Memory[], name: string): number {
  const sorted = samples.map((each) => each[name] ?? Number.NaN).sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

it(`${CHANGES} changes leave memory as it was, and every mark right`, async () => {
  const page = await openPage(site.url('/live'));
  const rounds = Math.ceil(CHANGES / ROUND);
  const every = Math.max(1, Math.floor(rounds / SAMPLES));
  const samples: Memory[] = [];
  for (let round = 0; round < WARM_UP; round += 1) await change(page, ROUND, -round);
  for (let round = 0; round < rounds; round += 1) {
    const [conflicts = 0, agrees = 0, elsewhere = 0] = await change(page, ROUND, round + 1);
    if (round % every !== every - 1) continue;
    const wanted = Object.entries({ conflicts, agrees, elsewhere }).filter(
      ([, count]) => count > 0,
    );
    await untilMarked(page, Object.fromEntries(wanted));
    samples.push(await memoryOf(page));
  }
  const third = Math.floor(samples.length / 3);
  const names = Object.keys(samples.at(-1) ?? {});
  const growth = Object.fromEntries(
    names.map((name) => [
      name,
      middle(samples.slice(-third), name) / middle(samples.slice(0, third), name),
    ]),
  );
  console.log(BROWSER, JSON.stringify({ growth, first: samples[0], last: samples.at(-1) }));
  for (const name of names) expect(growth[name], name).toBeLessThan(GROWTH);
  await page.close();
});
