import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BROWSER,
  html,
  inExtension,
  openPage,
  openSite,
  pause,
  pointOf,
  readMarks,
  type Site,
  until,
  untilMarked,
} from './harness/index.ts';

const CONTEXT = '<p>Russia and Ukraine met in Türkiye on 16 May 2025.</p>';

let site: Site;
let streaming: Server;
let end: () => void = () => {};

beforeAll(async () => {
  site = await openSite();
  streaming = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    if (request.url !== '/coming') return response.end('<iframe></iframe>');
    response.write(
      `<!doctype html><html lang="en"><body>${CONTEXT}<p>A prisoner swap.</p>${' '.repeat(2000)}`,
    );
    end = () => response.end('<p>A prisoner swap.</p></body></html>');
  });
  await new Promise<void>((resolve) => {
    streaming.listen(0, '127.0.0.1', resolve);
  });
});

afterAll(async () => {
  end();
  streaming.closeAllConnections();
  await new Promise((resolve) => streaming.close(resolve));
  await site.close();
});

const texts = (marks: Readonly<Record<string, readonly string[]>>) => Object.values(marks).flat();

async function untilTexts(page: Parameters<typeof readMarks>[0], count: number): Promise<void> {
  for (let tries = 0; texts(await readMarks(page)).length !== count; tries++) {
    if (tries > 60) throw new Error(`marks are ${JSON.stringify(await readMarks(page))}`);
    await pause(100);
  }
}

describe(`pages as they come and go, in ${BROWSER}`, () => {
  it('marks a page that is still coming in', async () => {
    const { port } = streaming.address() as AddressInfo;
    const page = await openPage(`http://127.0.0.1:${port}/`);
    await page.evaluate(() => document.querySelector('iframe')?.setAttribute('src', '/coming'));
    // Read from outside: a frame that is still loading answers no questions in Firefox.
    const marked = () =>
      page.evaluate(() => {
        const inner = document.querySelector('iframe')?.contentWindow as typeof globalThis | null;
        const highlight = inner?.CSS.highlights.get('second-source-mention');
        return [inner?.document.readyState, highlight?.size ?? 0].join(' ');
      });
    await until('the first mark', async () => (await marked()) === 'loading 1');
    end();
    await until('the second mark', async () => (await marked()) === 'complete 2');
    await page.close();
  });

  it('marks a page again that is gone back to', async () => {
    site.put('/first', html(`${CONTEXT}<p>A prisoner swap.</p>`));
    site.put('/second', html('<p>Nothing.</p>'));
    const page = await openPage(site.url('/first'));
    await untilTexts(page, 1);
    await page.goto(site.url('/second'));
    await pause(500);
    expect(texts(await readMarks(page))).toEqual([]);
    await page.goBack();
    await untilTexts(page, 1);
    await page.goForward();
    await pause(500);
    expect(texts(await readMarks(page))).toEqual([]);
    await page.close();
  });

  it('keeps its hands off the text of its own card', async () => {
    site.put('/card', html(`${CONTEXT}<p>The Istanbul talks lasted five hours.</p>`));
    const page = await openPage(site.url('/card'));
    await page.bringToFront();
    const { x, y } = await pointOf(page, 'conflicts');
    const before = texts(await readMarks(page)).length;
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y);
    await page.waitForSelector('html > [popover]', { timeout: 5000 });
    await pause(800);
    expect(texts(await readMarks(page)).length).toBe(before);
    await page.close();
  });

  it('ignores a pointer that the page itself dispatches', async () => {
    site.put('/fake', html(`${CONTEXT}<p>The Istanbul talks lasted five hours.</p>`));
    const page = await openPage(site.url('/fake'));
    await page.bringToFront();
    const { x, y } = await pointOf(page, 'conflicts');
    await page.evaluate(
      (clientX, clientY) => {
        const target = document.elementFromPoint(clientX, clientY) ?? document.body;
        for (const type of ['pointermove', 'pointerdown', 'click']) {
          const init = { clientX, clientY, bubbles: true, detail: 1, pointerType: 'mouse' };
          target.dispatchEvent(new PointerEvent(type, init));
        }
      },
      x,
      y,
    );
    await pause(1200);
    expect(await page.$('html > [popover]')).toBeNull();
    await page.close();
  });
});

describe(`what the extension asks of a page, in ${BROWSER}`, () => {
  it('shows a claim: scrolls to its sentence and flashes it', async () => {
    site.put(
      '/jump',
      html(`${CONTEXT}${'<p>Filler.</p>'.repeat(150)}<p>The Istanbul talks lasted five hours.</p>`),
    );
    const page = await openPage(site.url('/jump'));
    await page.bringToFront();
    await untilMarked(page, { conflicts: 1 });
    const shown = await inExtension(async (url: string) => {
      const { tabs } = chrome as unknown as {
        tabs: {
          query(filter: object): Promise<{ id: number; url?: string }[]>;
          sendMessage(tab: number, message: object): Promise<{ value: unknown }>;
        };
      };
      const tab = (await tabs.query({})).find((each) => each.url === url)?.id ?? -1;
      const ask = (name: string, request?: object) =>
        tabs.sendMessage(tab, { to: 'page', name, request });
      const report = (await ask('page-report')).value as { claims: { id: string; look: string }[] };
      const claim = report.claims.find(({ look }) => look === 'conflicts')?.id;
      const missing = await ask('show-claim', { claim: 'c999' });
      return [(await ask('show-claim', { claim })).value, missing.value];
    }, site.url('/jump'));
    expect(shown).toEqual([true, false]);
    await pause(900);
    const seen = await page.evaluate(() => {
      const flash = CSS.highlights.get('second-source-flash') as unknown as Set<Range>;
      const [range] = flash ?? [];
      const box = range?.getBoundingClientRect();
      return [range?.toString(), box !== undefined && box.top > 0 && box.bottom < innerHeight];
    });
    expect(seen).toEqual(['The Istanbul talks lasted five hours.', true]);
    await pause(2200);
    expect(await page.evaluate(() => CSS.highlights.has('second-source-flash'))).toBe(false);
    await page.close();
  });
});

declare const chrome: unknown;
