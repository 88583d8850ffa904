import type { Page } from 'puppeteer-core';
import { pointOf } from '../setup/marks.ts';
import { pause } from '../setup/until.ts';
import type { Figure } from './figures.ts';
import { openPopup } from './popup-claims.ts';
import { inTime, openMarked, PAGE, type ShownOptions, waiting } from './waiting.ts';

/* How long a reader waits: from the pointer's rest to the painted card, from the popup to its claims. */

/** The default rest time before a card opens, ms; taken off what was measured. */
const DELAY = 400;

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
