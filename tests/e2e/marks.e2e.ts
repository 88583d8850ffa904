import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ARTICLE,
  CONFLICT,
  colourAround,
  html,
  killBackground,
  OTHER,
  openPage,
  openSite,
  pause,
  pointOf,
  readMarks,
  SENTENCES,
  type Site,
  untilMarked,
} from './harness/index.ts';

let site: Site;
let page: Page | undefined;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Opens a page of the test's own and closes the one before. */
async function open(path: string, body: string, headers?: Record<string, string>): Promise<Page> {
  await page?.close();
  site.put(path, headers ? { body, headers } : body);
  page = await openPage(site.url(path));
  return page;
}

const EVERY_LOOK = { conflicts: 1, agrees: 1, elsewhere: 1, mention: 1 };

describe('marks', () => {
  it('stand on every mention, each in its look', async () => {
    const page = await open('/every-look', ARTICLE);
    const marks = await untilMarked(page, EVERY_LOOK);
    for (const [, [text]] of Object.entries(marks)) expect(text).toMatch(/^(the )?Istanbul talks/i);
  });

  it('leave the page as it was', async () => {
    const page = await open('/untouched', ARTICLE);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await untilMarked(page, EVERY_LOOK);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('are painted, each in a colour of its own', async () => {
    const page = await open('/painted', ARTICLE);
    await untilMarked(page, EVERY_LOOK);
    await pause(200);
    const conflict = await colourAround(page, await pointOf(page, 'conflicts'));
    const agreement = await colourAround(page, await pointOf(page, 'agrees'));
    expect(conflict.red - conflict.blue).toBeGreaterThan(8);
    expect(agreement.blue - agreement.red).toBeGreaterThan(8);
  });

  it('do not stand where a page speaks of other matters', async () => {
    const page = await open('/other', OTHER);
    await pause(1500);
    expect(await readMarks(page)).toEqual({});
  });

  it('come to text that is added after the page has loaded', async () => {
    const page = await open('/later', html(`<h1>Notes</h1><div id="feed"></div>`));
    await pause(600);
    await page.evaluate((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      document.getElementById('feed')?.append(paragraph);
    }, SENTENCES.conflict);
    await untilMarked(page, { conflicts: 1 });
    await page.evaluate((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      document.getElementById('feed')?.append(paragraph);
    }, SENTENCES.agreement);
    await untilMarked(page, { conflicts: 1, agrees: 1 });
  });

  it('go with text that is removed', async () => {
    const page = await open('/removed', ARTICLE);
    await untilMarked(page, EVERY_LOOK);
    await page.evaluate(() => document.querySelector('p')?.remove());
    await untilMarked(page, { ...EVERY_LOOK, conflicts: 0 });
  });

  it('stand in a page with the strictest content security policy', async () => {
    const page = await open('/strict', CONFLICT, {
      'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'",
    });
    await untilMarked(page, { conflicts: 1 });
  });

  it('come though the background was killed before', async () => {
    await killBackground();
    const page = await open('/killed', CONFLICT);
    await untilMarked(page, { conflicts: 1 });
    await killBackground();
    await page.evaluate((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      document.body.append(paragraph);
    }, SENTENCES.agreement);
    await untilMarked(page, { conflicts: 1, agrees: 1 });
  });

  it('stand in frames, of the same site and of another', async () => {
    site.put('/inner', CONFLICT);
    const page = await open(
      '/frames',
      html(`<iframe id="same" src="${site.url('/inner')}"></iframe>
            <iframe id="other" src="${site.url('/inner', 'localhost')}"></iframe>
            <iframe id="inline" srcdoc="${SENTENCES.conflict}"></iframe>`),
    );
    await expect.poll(() => framesMarked(page), { timeout: 10_000 }).toBe(3);
  });
});

async function framesMarked(page: Page): Promise<number> {
  const counts = await Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) =>
        frame.evaluate(() => CSS.highlights.get('second-source-conflicts')?.size ?? 0),
      ),
  );
  return counts.filter((count) => count === 1).length;
}
