import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  ARTICLE,
  BROWSER,
  CONFLICT,
  html,
  inExtension,
  OTHER,
  openOwn,
  openPage,
  openPopupFor,
  openSite,
  pressToolbarButton,
  readMarks,
  SENTENCES,
  type Site,
  until,
  untilMarked,
} from './harness/index.ts';

let site: Site;
let opened: Page[] = [];
beforeAll(async () => {
  site = await openSite();
  site.put('/article', ARTICLE);
  site.put('/other', OTHER);
});
afterAll(() => site.close());
afterEach(async () => {
  await Promise.all(opened.map((page) => page.close().catch(() => {})));
  opened = [];
});

const keep = (page: Page): Page => {
  opened.push(page);
  return page;
};
const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** Waits until an own page shows a text. */
const untilShown = (page: Page, text: string): Promise<string> =>
  until(`"${text}" is shown`, async () => {
    const all = await textOf(page);
    return all.includes(text) ? all : undefined;
  });

interface Article {
  readonly text: string;
  readonly headings: readonly string[];
}

/** The claims a popup shows, each with its headings. */
const articlesOf = (page: Page): Promise<Article[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('article')].map((article) => ({
      text: article.innerText,
      headings: [...article.querySelectorAll('h2, h3, h4')].map(
        (heading) => heading.textContent ?? '',
      ),
    })),
  );

describe('the popup', () => {
  it('lists the claims of the page, both sides of each, conflicts first', async () => {
    const page = keep(await openPage(site.url('/article')));
    await untilMarked(page, { conflicts: 1, agrees: 1, elsewhere: 1, mention: 1 });
    const popup = keep(await openPopupFor(page));
    await untilShown(popup, SENTENCES.conflict);
    const articles = await articlesOf(popup);
    expect(articles.length).toBeGreaterThan(2);
    expect(articles[0]?.text).toContain(SENTENCES.conflict);
    for (const { headings } of articles) {
      expect(headings.join(' ')).toMatch(/Corroborating.*Conflicting/s);
    }
    expect(articles[0]?.text).toMatch(
      /source 00\d says .*\(under 2 h\): the two lengths do not overlap/,
    );
  });

  it('opens from the toolbar button', async () => {
    const page = keep(await openPage(site.url('/article')));
    await untilMarked(page, { conflicts: 1, agrees: 1, elsewhere: 1, mention: 1 });
    const shown = await pressToolbarButton(page);
    expect(shown).toContain(BROWSER === 'firefox' ? 'popup.html Second Source' : 'five hours');
  });

  it('says so where no extension may run', async () => {
    const popup = keep(await openOwn('popup.html?tab=999999'));
    await untilShown(popup, await message('stateCannotRun'));
  });

  it('leads to the claim on the page, and flashes it', async () => {
    const far = `<div style="height:4000px"></div><p>${SENTENCES.conflict}</p>`;
    site.put('/far', html(far));
    const page = keep(await openPage(site.url('/far')));
    await untilMarked(page, { conflicts: 1 });
    const popup = keep(await openPopupFor(page));
    await untilShown(popup, SENTENCES.conflict);
    await popup.evaluate(() => document.querySelector<HTMLElement>('article button')?.click());
    await until('the page has scrolled', () => page.evaluate(() => scrollY > 2000));
    await until('the sentence flashes', async () => (await readMarks(page)).flash?.length);
  });

  it('says so where nothing is found', async () => {
    const page = keep(await openPage(site.url('/other')));
    const popup = keep(await openPopupFor(page));
    await untilShown(popup, await message('stateNothing'));
    expect(await articlesOf(popup)).toEqual([]);
  });

  it('finds passages by number and by any spelling of a name', async () => {
    const popup = keep(await openOwn('popup.html?tab=1'));
    for (const [query, found] of [
      ['1000', '1,000-for-1,000'],
      ['medinski', 'Medinsky'],
    ] as const) {
      const passages = await popup.evaluate(async (query) => {
        const request = { to: 'background', name: 'search', request: { query, limit: 50 } };
        const answer = await (chrome as unknown as Chrome).runtime.sendMessage(request);
        return (answer as { value: { passage: { text: string } }[] }).value.map(
          ({ passage }) => passage.text,
        );
      }, query);
      expect(passages.join('\n')).toContain(found);
    }
  });

  it('lists the claims of the page’s frames after its own, and of frames alone', async () => {
    site.put('/framed', html(`<p>${SENTENCES.conflict}</p><iframe src="/article"></iframe>`));
    site.put('/frames', html('<h1>Nothing here</h1><iframe src="/article"></iframe>'));
    for (const [path, least] of [
      ['/framed', 4],
      ['/frames', 3],
    ] as const) {
      const popup = keep(await openPopupFor(keep(await openPage(site.url(path)))));
      await until(`the claims of ${path}`, async () => (await articlesOf(popup)).length >= least);
      expect((await articlesOf(popup))[0]?.text).toContain(SENTENCES.conflict);
    }
  });

  it('shows markup of a page as text', async () => {
    const hostile = 'lasted five hours &lt;img src=x onerror="hacked=1"&gt;';
    site.put('/hostile', CONFLICT.replace('lasted five hours', hostile));
    const page = keep(await openPage(site.url('/hostile')));
    await untilMarked(page, { conflicts: 1 });
    const popup = keep(await openPopupFor(page));
    await untilShown(popup, '<img src=x');
    expect(await popup.evaluate(() => document.querySelectorAll('img[src="x"]').length)).toBe(0);
  });

  it('has its number of conflicts on the toolbar button, and none where there is none', async () => {
    const page = keep(await openPage(site.url('/article')));
    await untilMarked(page, { conflicts: 1, agrees: 1, elsewhere: 1, mention: 1 });
    await until('the badge', async () => (await badgeOf(page)) === '1');
    await page.goto(site.url('/other'));
    await until('no badge', async () => (await badgeOf(page)) === '');
  });
});

describe('the source page', () => {
  it('shows the whole article, at the passage', async () => {
    const page = keep(await openOwn('source.html?id=000&passage=000:9'));
    const text = await untilShown(page, 'Russia and Ukraine Hold First Direct Peace Talks');
    expect(text).toContain('Survivalists should remain vigilant');
    const marked = await page.evaluate(() => document.querySelector('mark')?.textContent ?? '');
    expect(marked.length).toBeGreaterThan(20);
  });

  it('says so where there is no such source', async () => {
    const page = keep(await openOwn('source.html?id=999'));
    await until('something is said', async () => (await textOf(page)).trim().length > 10);
    expect(await textOf(page)).not.toContain('undefined');
  });
});

/** A message of the interface, as the extension itself would show it. */
function message(key: string): Promise<string> {
  return inExtension((name: string) => (chrome as unknown as Chrome).i18n.getMessage(name), key);
}

/** What the toolbar button shows for a page's tab. */
async function badgeOf(page: Page): Promise<string> {
  return inExtension(async (url: string) => {
    const { action, tabs } = chrome as unknown as Chrome;
    const tab = (await tabs.query({})).find((each) => each.url === url);
    return action.getBadgeText({ tabId: tab?.id ?? -1 });
  }, page.url());
}

interface Chrome {
  runtime: { sendMessage(message: object): Promise<unknown> };
  i18n: { getMessage(key: string): string };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
}
declare const chrome: unknown;
