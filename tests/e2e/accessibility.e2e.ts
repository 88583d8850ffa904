import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  ARTICLE,
  faultsOf,
  html,
  inCard,
  openOwn,
  openPage,
  openPopupFor,
  openSite,
  pointOf,
  type Site,
  setScheme,
  until,
  untilCard,
  untilMarked,
} from './harness/index.ts';

let site: Site;
const opened: Page[] = [];
beforeAll(async () => {
  site = await openSite();
  site.put('/article', ARTICLE);
});
afterAll(() => site.close());
afterEach(() => Promise.all(opened.splice(0).map((page) => page.close().catch(() => {}))));

const SCHEMES = ['light', 'dark'] as const;
const OWN = [
  'popup.html?tab=1',
  'options.html',
  'source.html?id=003&passage=003:7',
  'welcome.html',
];

async function dress(page: Page, scheme: (typeof SCHEMES)[number]): Promise<Page> {
  opened.push(page);
  await setScheme(page, scheme);
  return page;
}

const filled = (page: Page) =>
  until('the page shows something', () =>
    page.evaluate(() => document.querySelectorAll('h1, h2, main p').length > 2),
  );

describe.each(SCHEMES)('axe-core finds nothing, %s,', (scheme) => {
  it.each(OWN)('in %s', async (path) => {
    const page = await dress(await openOwn(path), scheme);
    await filled(page);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('in the popup of a page with claims', async () => {
    const page = await dress(await openPage(site.url('/article')), scheme);
    await untilMarked(page, { conflicts: 1, agrees: 1, elsewhere: 1, mention: 1 });
    const popup = await dress(await openPopupFor(page), scheme);
    await until('claims', () => popup.$('article'));
    expect(await faultsOf(popup)).toEqual([]);
  });

  it.each(['conflicts', 'elsewhere'])('in the card of a mark of look %s', async (look) => {
    const page = await dress(await openPage(site.url('/article')), scheme);
    const { x, y } = await pointOf(page, look);
    await page.mouse.move(x + 9, y);
    await page.mouse.move(x, y);
    await untilCard(page);
    // The card's root is closed to axe: what it shows is put, as it is, into an empty page.
    const card = await inCard(page, (root) => ({
      markup: root.innerHTML,
      css: [...root.adoptedStyleSheets]
        .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
        .join('\n'),
    }));
    site.put('/copy', html('<main><h1>A copy</h1><div id="host"></div></main>'));
    const copy = await dress(await openPage(site.url('/copy')), scheme);
    await copy.evaluate(
      (markup, css) => {
        const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
        if (root) root.innerHTML = `<style>${css}</style>${markup}`;
      },
      card?.markup ?? '',
      card?.css ?? '',
    );
    expect(card?.css.length).toBeGreaterThan(100);
    expect(await faultsOf(copy)).toEqual([]);
  });
});
