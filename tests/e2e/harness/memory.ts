import type { CDPSession, Page } from 'puppeteer-core';
import { inBrowserChrome } from './bidi.ts';
import { BROWSER, session } from './session.ts';

/** What a page and the background hold once the garbage is collected, by name; bytes or numbers of things. */
export type Memory = Readonly<Record<string, number>>;

/** Measures what is held now, after collecting garbage. */
export function memoryOf(page: Page): Promise<Memory> {
  return BROWSER === 'firefox' ? ofProcess(page) : ofHeaps(page);
}

/** The page's heap is that of all scripts in it, its own and ours. */
async function ofHeaps(page: Page): Promise<Memory> {
  const { browser, home } = await session();
  const protocol = await page.createCDPSession();
  try {
    const heap = await heapOf(protocol);
    const { nodes, jsEventListeners } = await protocol.send('Memory.getDOMCounters');
    const worker = browser
      .targets()
      .find((each) => each.type() === 'service_worker' && each.url().startsWith(home));
    return { heap, nodes, listeners: jsEventListeners, ...(worker ? await ofWorker(worker) : {}) };
  } finally {
    await protocol.detach();
  }
}

async function ofWorker(worker: {
  createCDPSession(): Promise<CDPSession>;
}): Promise<{ background: number }> {
  const protocol = await worker.createCDPSession();
  try {
    return { background: await heapOf(protocol) };
  } finally {
    await protocol.detach();
  }
}

async function heapOf(protocol: CDPSession): Promise<number> {
  // Twice: what the first round finalises only the second one sets free.
  for (const _round of [1, 2]) await protocol.send('HeapProfiler.collectGarbage');
  return (await protocol.send('Runtime.getHeapUsage')).usedSize;
}

/** Firefox tells no script's heap from outside: the whole of the page's process is measured. */
async function ofProcess(page: Page): Promise<Memory> {
  const bytes = await inBrowserChrome(
    page.browser(),
    `(async () => {
      const pid = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid;
      for (const round of [1, 2, 3]) {
        Services.obs.notifyObservers(null, 'child-mmu-request');
        await new Promise((resolve) => setTimeout(resolve, 700));
      }
      const { children } = await ChromeUtils.requestProcInfo();
      return children.find((each) => each.pid === pid).memory;
    })()`,
  );
  return { process: Number(bytes) };
}
