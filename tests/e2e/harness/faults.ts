import type { Browser, Page } from 'puppeteer-core';
import { until } from '../../../src/cli/setup/until.ts';
import { inBrowserChrome } from './bidi.ts';
import { BROWSER, session } from './session.ts';

/** Takes the network from a page (Chromium) or from the whole browser (Firefox), or gives it back. */
export async function setOffline(page: Page, offline: boolean): Promise<void> {
  if (BROWSER === 'chromium') await page.setOfflineMode(offline);
  else await inBrowserChrome(page.browser(), `Services.io.offline = ${offline}`);
}

/**
 * Leaves a page a sixth of its processor. Chromium slows the whole renderer down; Firefox has no such
 * switch, there a script of the page itself holds its thread for five sixths of the time.
 */
export async function slowDown(page: Page): Promise<void> {
  if (BROWSER === 'chromium') return page.emulateCPUThrottling(6);
  await page.evaluate(() => {
    setInterval(() => {
      const end = performance.now() + 50;
      while (performance.now() < end);
    }, 60);
  });
}

/** Kills the process that shows a page, as a crash does, and opens the address again in that tab. */
export async function crashAndReload(page: Page): Promise<void> {
  const url = page.url();
  if (BROWSER === 'chromium') {
    const crashed = new Promise((resolve) => page.once('error', resolve));
    page.goto('chrome://crash').catch(() => {});
    await crashed;
  } else {
    const { browser } = await session();
    const id = await inBrowserChrome(
      browser,
      'gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid',
    );
    process.kill(Number(id), 'SIGKILL');
    await until('the browser sees the crash', () =>
      inBrowserChrome(browser, "gBrowser.selectedTab.hasAttribute('crashed')"),
    );
    await inBrowserChrome(browser, 'SessionStore.reviveCrashedTab(gBrowser.selectedTab)');
    await until('the tab lives again', () =>
      inBrowserChrome(browser, 'gBrowser.selectedBrowser.isRemoteBrowser'),
    );
  }
  // The driver may miss the end of this navigation: it began in a process that is no more.
  page.goto(url).catch(() => {});
  await until('the page is there again', () =>
    page.evaluate((at) => location.href === at && document.readyState === 'complete', url),
  );
}

/** The page that shows an address, once there is one, in whichever window. */
export function pageAt(url: string, browser: Browser): Promise<Page> {
  return until(`a page at ${url}`, async () => {
    for (const page of await browser.pages()) {
      const at = await page.evaluate(() => location.href).catch(() => '');
      if (at === url) return page;
    }
    return undefined;
  });
}

/**
 * Watches the background for errors that nobody caught, until asked for them. In Chromium a debugger
 * stays attached meanwhile, so the background must not be killed.
 */
export async function watchBackground(): Promise<() => Promise<readonly string[]>> {
  const { browser, home } = await session();
  if (BROWSER === 'firefox') {
    await inBrowserChrome(browser, 'Services.console.reset()');
    return async () =>
      JSON.parse(String(await inBrowserChrome(browser, OWN_ERRORS.replace('HOME', home))));
  }
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(home),
  );
  const protocol = await target.createCDPSession();
  const errors: string[] = [];
  protocol.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  await protocol.send('Runtime.enable');
  return async () => {
    await protocol.detach();
    return errors;
  };
}

const OWN_ERRORS = `JSON.stringify(Services.console.getMessageArray()
  .filter((each) => each instanceof Ci.nsIScriptError && !(each.flags & Ci.nsIScriptError.warningFlag))
  .filter((each) => each.sourceName.startsWith('HOME'))
  .map((each) => each.errorMessage))`;
