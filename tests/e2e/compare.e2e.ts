import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  chooseMenu,
  html,
  openPage,
  openSite,
  SENTENCES,
  type Site,
  session,
  until,
} from './harness/index.ts';

/* A selected text, compared from the context menu, in a view of its own. */

let site: Site;
const opened: Page[] = [];
beforeAll(async () => {
  site = await openSite();
  site.put('/plain', html('<p>Nothing here.</p>', 'A plain page'));
});
afterAll(() => site.close());
afterEach(() => Promise.all(opened.splice(0).map((page) => page.close().catch(() => {}))));

/** Compares a text; gives what the view that opens shows, once it holds some words. */
async function compare(text: string, words: string): Promise<string> {
  opened.push(await openPage(site.url('/plain')));
  await chooseMenu('compare-selection', text);
  return until(`a view that says "${words}"`, async () => {
    const { browser } = await session();
    for (const page of await browser.pages()) {
      // Firefox tells of an own page's address only in the page.
      const [at, shown] = await page
        .evaluate(() => [location.search, document.body.innerText])
        .catch(() => []);
      if (!at?.startsWith('?selection=') || !shown?.includes(words)) continue;
      opened.push(page);
      return shown;
    }
    return undefined;
  });
}

describe('a selected text', () => {
  it('is compared as a page is, conflicts first', async () => {
    const shown = await compare(`${SENTENCES.agreement} ${SENTENCES.conflict}`, 'five hours');
    expect(shown).toContain('The selected text');
    expect(shown).toMatch(/1 in conflict.*five hours.*corroborated.*less than two hours/s);
    // The switches are of a tab, and this is none.
    expect(shown).not.toContain('On for this site');
  });

  it('that says nothing on the topics is said to', async () => {
    await compare('The weather was fine.', 'Nothing found in this text');
  });
});
