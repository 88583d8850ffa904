import type { Page } from 'puppeteer-core';
import type { Running } from '../setup/launch.ts';
import { openOwnPage, tabIdOf } from '../setup/own-page.ts';
import { pause } from '../setup/until.ts';
import type { Figure } from './figures.ts';
import { inTime, openMarked, PAGE, type ShownOptions, waiting } from './waiting.ts';

/* How long a reader waits for the popup. */

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

/** The same of a popup that draws one element and nothing else (`bare-extension.ts`): the browser's own part. */
export async function measureBarePopup(running: Running, turns: number): Promise<Figure[]> {
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    // Ours is opened after another own page was open to tell the tab; so is this.
    await (await openOwnPage(running, 'options.html')).close();
    times.push(await timeOfPopup(running, 'popup.html'));
  }
  return [waiting(running.name, 'floor of the popup: a bare one of one element', times)];
}

/** From the popup's opening to its first claim, ms. */
export const openPopup = async (running: Running, page: Page): Promise<number> =>
  timeOfPopup(running, `popup.html?tab=${await tabIdOf(running, page)}`);

/**
 * From its opening to its first article, ms. Whoever looks only once the page has loaded looks late, by up to one
 * turn of polling: so the page looks by itself from its start on, and where a browser lets no script in there
 * (Firefox), its own record of large paints tells, in which a claim soon stands. The earlier of both counts.
 */
async function timeOfPopup(running: Running, path: string): Promise<number> {
  const popup = await openOwnPage(running, path, undefined, (fresh) =>
    fresh.evaluateOnNewDocument(articleSeen),
  );
  const seen = inTime(popup.evaluate(articleSeen));
  const painted = inTime(popup.evaluate(articlePainted));
  // What is not painted largest has no record.
  const first = await Promise.race([painted, pause(1500).then(() => Number.POSITIVE_INFINITY)]);
  const time = Math.min(await seen, first);
  await popup.close();
  return time;
}

/** Runs in the popup: when an article stands there, ms since it was opened; asked twice it answers the same. */
function articleSeen(): Promise<number> {
  const world = globalThis as { seenAt?: Promise<number> };
  world.seenAt ??= new Promise<number>((resolve) => {
    const look = () => {
      if (!document.querySelector('article')) return false;
      resolve(performance.now());
      return true;
    };
    if (look()) return;
    const observer = new MutationObserver(() => look() && observer.disconnect());
    observer.observe(document, { childList: true, subtree: true });
  });
  return world.seenAt;
}

/** Runs in the popup: when something in an article was painted as the largest so far, ms since it was opened. */
function articlePainted(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { element } = entry as PerformanceEntry & { readonly element?: Element | null };
        if (element?.closest('article')) resolve(entry.startTime);
      }
    });
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
  });
}
