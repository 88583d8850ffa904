import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import {
  ARTICLE,
  BROWSER,
  openOwn,
  openPage,
  openPopupFor,
  openSite,
  pointOf,
  session,
  until,
  untilCard,
  untilMarked,
} from './harness/index.ts';

const BUILD = BROWSER === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3';

/** Every way of speaking with a network, or of letting something in, that a script has. */
const NETWORK =
  /\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b|\bWebTransport\b|\bnew Worker\b|\bSharedWorker\b|\bpostMessage\b|\bserviceWorker\b/g;
const CODE_FROM_TEXT =
  /\beval\s*\(|\bnew Function\b|\.innerHTML\s*=(?!=)|["'`]innerHTML|\.outerHTML\s*=(?!=)|insertAdjacentHTML|document\.write/g;
const REMOTE = /\bhttps?:\/\/(?!www\.w3\.org\/|127\.0\.0\.1)[\w.-]+/g;

const files = globSync(`${BUILD}/**/*.{js,html,css}`);
const found = (pattern: RegExp) =>
  files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(pattern)].map(([text]) => `${file}: ${text}`),
  );

describe('the built files', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThan(8);
  });

  it('give every page its looks', () => {
    const pages = files.filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) expect(readFileSync(page, 'utf8'), page).toMatch(/rel="stylesheet"/);
  });

  it('hold no network interface', () => {
    expect(found(NETWORK)).toEqual([]);
  });

  it('open only their own files: `fetch` stands in one place, behind a check of the address', () => {
    const calls = found(/\bfetch\s*\(/g);
    expect(calls.length).toBeLessThanOrEqual(1);
    for (const call of calls) expect(call).toContain('background.js');
  });

  it('bring in one script of their own and no other: `importScripts` stands in one place', () => {
    const named = found(/\bimportScripts\b|(?<=[`'"])\/?engine\.js(?=[`'"])/g);
    expect(named).toHaveLength(BROWSER === 'firefox' ? 1 : 2);
    for (const each of named) expect(each).toContain('background.js');
  });

  it('make no code or markup from text', () => {
    expect(found(CODE_FROM_TEXT)).toEqual([]);
  });

  it('are small where every page pays for them', () => {
    const script = readFileSync(`${BUILD}/content-scripts/content.js`);
    expect(gzipSync(script).length).toBeLessThan(6000);
  });

  it('name no remote address', () => {
    expect(found(REMOTE)).toEqual([]);
  });
});

describe('a session', () => {
  it('makes no request beside those of the pages themselves', async () => {
    const { home } = await session();
    const site = await openSite();
    site.put('/article', ARTICLE);
    const asked: string[] = [];
    const watch = (page: Page): Page => {
      page.on('request', (request: HTTPRequest) => asked.push(request.url()));
      return page;
    };
    const page = watch(await openPage(site.url('/article')));
    await untilMarked(page, { conflicts: 1, agrees: 1, elsewhere: 1, mention: 1 });
    const { x, y } = await pointOf(page, 'conflicts');
    await page.mouse.move(x + 9, y);
    await page.mouse.move(x, y);
    await untilCard(page);
    const popup = watch(await openPopupFor(page));
    await popup.evaluate(() => location.reload()).catch(() => {});
    await until('claims', () => popup.$('article'));
    const source = watch(await openOwn('source.html?id=003'));
    // The favicon is the browser's own wish.
    const foreign = asked.filter(
      (url) => !url.startsWith(home) && !/^(data|blob):|\/favicon\.ico$/.test(url),
    );
    expect(foreign).toEqual([]);
    const served = site.requests.filter((request) => !request.endsWith('/favicon.ico'));
    expect(served.map((request) => request.replace(/^\S+ /, ''))).toEqual(['/article']);
    await Promise.all([page.close(), popup.close(), source.close(), site.close()]);
  });
});
