import type { Page } from 'puppeteer-core';
import type { Running } from '../setup/launch.ts';
import { openOwnPage, tabIdOf } from '../setup/own-page.ts';
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

/** Until then the popup shows nothing rather than that it is reading, ms; `entrypoints/popup/screen.tsx`. */
const NOTHING_SHOWN = 150;

/** From the popup's opening to its first claim, ms. */
export const openPopup = async (running: Running, page: Page): Promise<number> =>
  timeOfPopup(running, `popup.html?tab=${await tabIdOf(running, page)}`);

/**
 * From its opening to its first article, ms. Whoever looks only once the page has loaded looks late, by up to
 * one turn of polling: so the page looks by itself from its start on, and where a browser lets no script in there
 * (Firefox), its first paint tells, if it came before anything else than claims is ever drawn.
 */
async function timeOfPopup(running: Running, path: string): Promise<number> {
  const popup = await openOwnPage(running, path, undefined, (fresh) =>
    fresh.evaluateOnNewDocument(noteClaims),
  );
  const observed = await inTime(popup.evaluate(noteClaims));
  const painted = await popup.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  await popup.close();
  return painted !== undefined && painted < Math.min(observed, NOTHING_SHOWN) ? painted : observed;
}

/** Runs in the popup: when its first claim stands there, ms since it was opened; asked twice it answers the same. */
function noteClaims(): Promise<number> {
  const world = globalThis as { claimsAt?: Promise<number> };
  world.claimsAt ??= new Promise<number>((resolve) => {
    const look = () => {
      if (!document.querySelector('article')) return false;
      resolve(performance.now());
      return true;
    };
    if (look()) return;
    const observer = new MutationObserver(() => look() && observer.disconnect());
    observer.observe(document, { childList: true, subtree: true });
  });
  return world.claimsAt;
}
