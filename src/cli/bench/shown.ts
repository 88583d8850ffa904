import type { Browser, Page } from 'puppeteer-core';
import type { Running } from '../setup/launch.ts';
import { pointOf } from '../setup/marks.ts';
import { openOwnPage, tabIdOf } from '../setup/own-page.ts';
import { pause } from '../setup/until.ts';
import { type Figure, median } from './figures.ts';
import type { BenchSite } from './pages.ts';

/* How long a reader waits: from the pointer's rest to the painted card, from the popup to its claims. */

/** The default rest time before a card opens, ms; taken off what was measured. */
const DELAY = 400;

const PAGE = `<!doctype html><html lang="en"><title>Istanbul talks</title>
<p>Russia and Ukraine met in Istanbul on 16 May 2025.</p>
<p style="margin-top:4em">The Istanbul talks lasted five hours.</p>`;

export interface ShownOptions {
  readonly running: Running;
  readonly site: BenchSite;
  readonly turns: number;
  /** Ends the background, so that the next question wakes it; absent where that cannot be done. */
  readonly killBackground?: (browser: Browser) => Promise<void>;
}

/** Popup to claims alone; `what` names the library it was measured with. */
export async function measurePopup(
  { running, site, turns }: ShownOptions,
  what: string,
): Promise<Figure[]> {
  site.put('/shown', PAGE);
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const page = await openMarked(running.browser, site.url('/shown'));
    times.push(await openPopup(running, page));
    await page.close();
  }
  return [waiting(running.name, `popup opened to its claims, ${what}`, times)];
}

/** Turns that never came to an end are left out, and told. */
function waiting(browser: string, name: string, values: readonly number[]): Figure {
  const ended = values.filter(Number.isFinite);
  const note = `${ended.length} of ${values.length} turns`;
  return { browser, group: 'waiting', name, value: median(ended), unit: 'ms', note };
}

/** Hover to painted card, the first time and later, and popup to claims. */
export async function measureShown(options: ShownOptions): Promise<Figure[]> {
  const { running, site, turns, killBackground } = options;
  site.put('/shown', PAGE);
  const figure = (name: string, values: readonly number[]): Figure =>
    waiting(running.name, name, values);
  const warm: number[] = [];
  const first: number[] = [];
  const asleep: number[] = [];
  const popup: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const page = await openMarked(running.browser, site.url('/shown'));
    first.push(await hover(page));
    warm.push(await hover(page));
    if (killBackground) {
      const fresh = await openMarked(running.browser, site.url('/shown'));
      await killBackground(running.browser);
      asleep.push(await hover(fresh));
      await fresh.close();
    }
    popup.push(await openPopup(running, page));
    await page.close();
  }
  return [
    figure('hover to painted card, first in the page', first),
    figure('hover to painted card, warm', warm),
    ...(killBackground ? [figure('hover to painted card, first, background asleep', asleep)] : []),
    figure('popup opened to its claims', popup),
  ];
}

async function openMarked(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  await pointOf(page, 'conflicts');
  return page;
}

/** From the pointer's coming to rest to the frame that shows the card, less the set delay, ms. */
async function hover(page: Page): Promise<number> {
  // A page behind another one gets no frames: the welcome page may just have opened.
  await page.bringToFront();
  const { x, y } = await pointOf(page, 'conflicts');
  // Above the mark: below it is where the card stands, which stays open under the pointer.
  await page.mouse.move(2, 2);
  await pause(900);
  const shown = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let moved = 0;
        addEventListener('pointermove', () => (moved = performance.now()), true);
        new MutationObserver((_, observer) => {
          if (!document.querySelector('html > [popover]')) return;
          observer.disconnect();
          // The first task after a frame's callbacks comes when that frame is painted.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - moved);
            port2.postMessage(0);
          });
        }).observe(document.documentElement, { childList: true });
      }),
  );
  await page.mouse.move(x, y);
  return (await inTime(shown)) - DELAY;
}

async function openPopup(running: Running, page: Page): Promise<number> {
  const id = await tabIdOf(running, page);
  const popup = await openOwnPage(running, `popup.html?tab=${id}`);
  const shown = popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (!document.querySelector('article')) return false;
          resolve(performance.now());
          return true;
        };
        if (!look()) {
          const observer = new MutationObserver(() => look() && observer.disconnect());
          observer.observe(document.documentElement, { childList: true, subtree: true });
        }
      }),
  );
  const time = await inTime(shown);
  await popup.close();
  return time;
}

/** What does not come within this time has no figure, ms. */
const PATIENCE = 10_000;

const inTime = (answer: Promise<number>): Promise<number> =>
  Promise.race([answer.catch(() => Number.NaN), pause(PATIENCE).then(() => Number.NaN)]);
