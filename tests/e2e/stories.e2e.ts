import { globSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildStories, STORIES_FOLDER } from '../ui/gallery/build-stories.ts';
import { BROWSER, openPage, openSite, pause, type Site } from './harness/index.ts';

/*
 * axe-core looks at every state of card, popup, options, source and welcome page, as the story page
 * draws them with the shipped components.
 */

const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css' } as const;
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Axe {
  run(root: Document, options: object): Promise<{ violations: Violation[] }>;
}
interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}
declare const axe: Axe;
declare function showStory(name: string): void;

let site: Site;
let page: Page;
let names: string[] = [];

beforeAll(async () => {
  await buildStories();
  site = await openSite();
  for (const file of globSync('{index.html,assets/*}', { cwd: STORIES_FOLDER })) {
    const ending = file.split('.').at(-1) as keyof typeof TYPES;
    const body = readFileSync(STORIES_FOLDER + file, 'utf8');
    site.put(`/${file}`, { body, headers: { 'content-type': TYPES[ending] } });
  }
  // Tall: what stays in view while scrolling must not happen to lie over a button.
  page = await openPage(site.url('/index.html'), { width: 640, height: 4000 });
  names = await page.$$eval('a', (links) => links.map((link) => link.textContent ?? ''));
  // The card's shadow root is closed to pages; axe has to look into it.
  await page.evaluateOnNewDocument(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      return attach.call(this, { ...init, mode: 'open' });
    };
  });
});
afterAll(async () => {
  await page.close();
  await site.close();
});

async function violationsIn(story: string): Promise<string[]> {
  await page.evaluate((name) => showStory(name), story);
  await pause(story.startsWith('card') ? 250 : 50);
  const found = await page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    return (await axe.run(document, { runOnly: tags, resultTypes: ['violations'] })).violations;
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) => `${story}: ${id}\n${html.slice(0, 200)}\n${failureSummary}`,
    ),
  );
}

/** What another language or direction changes, is the components' own: one browser tells. */
const VARIANTS = BROWSER === 'chromium' ? ['', '&lang=uk', '&dir=rtl'] : [''];

describe('axe-core finds nothing', () => {
  it('has all the states to look at', () => {
    expect(names.length).toBeGreaterThan(30);
  });

  it.each(VARIANTS)(
    'in any state (%s)',
    async (query) => {
      await page.goto(site.url(`/index.html?story=popup-page${query}`));
      await page.evaluate(AXE);
      const wrong: string[] = [];
      // The story of 500 claims shows no other state than the one of a few, and takes long to walk.
      for (const name of names.filter((each) => each !== 'popup-many')) {
        wrong.push(...(await violationsIn(name)));
      }
      expect(wrong).toEqual([]);
    },
    180_000,
  );
});
