import type { Browser, Page } from 'puppeteer-core';
import { articleOf } from './articles.ts';
import { type Figure, median } from './figures.ts';
import type { BenchSite } from './pages.ts';

/*
 * What the built extension costs a live page: the same page in a browser with it and in one without,
 * in turn. Chromium alone counts the time its pages spend on scripts.
 */

export interface LiveOptions {
  readonly withIt: Browser;
  readonly without: Browser;
  readonly name: string;
  readonly site: BenchSite;
  readonly turns: number;
}

/** A deed whose cost is measured: what is opened, what is done there, by how much the cost is divided. */
interface Deed {
  readonly name: string;
  readonly path: string;
  readonly act?: () => Promise<void>;
  readonly per: number;
  readonly unit: string;
}

const CONTEXT = '<!doctype html><title>x</title><p>Russia and Ukraine met on 16 May 2025.</p>';

const DEEDS: readonly Deed[] = [
  { name: 'script time added to the load of 1 MB', path: '/load-1', per: 1, unit: 'ms' },
  { name: 'script time added to the load of 5 MB', path: '/load-5', per: 1, unit: 'ms' },
  {
    name: 'a paragraph appended (of 1,000), nothing marked',
    path: '/empty',
    per: 0.001,
    unit: 'µs',
    act: appendParagraphs,
  },
  {
    name: 'a paragraph appended (of 1,000), page with marks',
    path: '/marked',
    per: 0.001,
    unit: 'µs',
    act: appendParagraphs,
  },
  {
    name: 'a text edited (of 1,000 times), page with marks',
    path: '/marked',
    per: 0.001,
    unit: 'µs',
    act: editText,
  },
];

/** Script time per deed, with the extension less without. */
export async function measureLive(options: LiveOptions): Promise<Figure[]> {
  const { site } = options;
  site.put('/load-1', articleOf({ size: 1, kind: 'without mentions' }));
  site.put('/load-5', articleOf({ size: 5, kind: 'without mentions' }));
  site.put('/empty', `${CONTEXT}<main></main>`);
  site.put(
    '/marked',
    `${CONTEXT}<p>A prisoner swap was agreed.</p><p id="edited">text</p><main></main>`,
  );
  const figures: Figure[] = [];
  for (const deed of DEEDS) {
    const added: number[] = [];
    for (let turn = 0; turn < options.turns; turn++) {
      const bare = await scriptTime(options.without, site.url(deed.path), deed.act);
      const full = await scriptTime(options.withIt, site.url(deed.path), deed.act);
      added.push(full - bare);
    }
    figures.push({
      browser: options.name,
      group: 'cost to a live page',
      name: deed.name,
      value: (median(added) * 1000) / (deed.per * 1000) / (deed.unit === 'µs' ? 1000 : 1),
      unit: deed.unit,
    });
  }
  return figures;
}

/** Script time of the page from before the load (or before the deed) until all is quiet, ms. */
async function scriptTime(
  browser: Browser,
  url: string,
  act: (() => Promise<void>) | undefined,
): Promise<number> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  await page.bringToFront();
  await quiet(page);
  const before = act ? await counted(page) : 0;
  if (act) {
    await page.evaluate(act);
    await quiet(page);
  }
  const after = await counted(page);
  await page.close();
  return after - before;
}

async function counted(page: Page): Promise<number> {
  const { ScriptDuration = 0 } = await page.metrics();
  return ScriptDuration * 1000;
}

const quiet = (_: Page) => new Promise((resolve) => setTimeout(resolve, 1500));

async function appendParagraphs(): Promise<void> {
  const main = document.querySelector('main');
  for (let count = 0; count < 1000; count++) {
    const paragraph = document.createElement('p');
    paragraph.textContent = `The committee read report number ${count} on local roads.`;
    main?.append(paragraph);
    if (count % 100 === 99) await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function editText(): Promise<void> {
  const text = document.querySelector('#edited')?.firstChild as Text;
  for (let count = 0; count < 1000; count++) {
    text.data = `The committee read report number ${count}.`;
    if (count % 20 === 19) await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
