import type { Page } from 'puppeteer-core';

/** How a page's own thread was kept from its work while something went on, ms. */
export interface Blocked {
  /** All stretches in which nothing else had its turn, together. */
  readonly total: number;
  readonly longest: number;
}

/** Shorter stretches are the beat itself, ms. */
const BEAT = 0.5;

declare const heartbeat: { start(): void; stop(): Blocked };

/** Puts a heart into every document that the page opens from now on: it beats from its very start. */
export async function installHeartbeat(page: Page): Promise<void> {
  await page.evaluateOnNewDocument((least: number) => {
    const { port1, port2 } = new MessageChannel();
    let [last, total, longest] = [performance.now(), 0, 0];
    let going = true;
    port1.onmessage = () => {
      const now = performance.now();
      if (now - last > least) {
        total += now - last;
        longest = Math.max(longest, now - last);
      }
      last = performance.now();
      if (going) port2.postMessage(0);
    };
    const start = () => {
      [last, total, longest, going] = [performance.now(), 0, 0, true];
      port2.postMessage(0);
    };
    const stop = () => {
      going = false;
      return { total, longest };
    };
    Object.assign(globalThis, { heartbeat: { start, stop } });
    start();
  }, BEAT);
}

/** Starts the heart anew: what was before does not count. */
export const restartHeartbeat = (page: Page): Promise<void> =>
  page.evaluate(() => heartbeat.start());

/** What the heart felt since its start. */
export const stopHeartbeat = (page: Page): Promise<Blocked> =>
  page.evaluate(() => heartbeat.stop());
