import type { Page } from 'puppeteer-core';
import { inBrowserChrome } from './bidi.ts';
import { BROWSER } from './session.ts';

/** Shows a page as a reader of light or dark pages sees it; in Firefox all pages, until changed. */
export async function setScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  if (BROWSER === 'chromium') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    return;
  }
  const preference = 'layout.css.prefers-color-scheme.content-override';
  const value = scheme === 'dark' ? 0 : 1;
  await inBrowserChrome(page.browser(), `Services.prefs.setIntPref('${preference}', ${value})`);
}
