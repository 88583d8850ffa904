import type { Page } from 'puppeteer-core';
import { until } from '../../../src/cli/setup/until.ts';
import { withOurExtension } from './bidi.ts';
import { session } from './session.ts';

/**
 * Presses the extension's toolbar button over a page; gives the text the popup shows (Chromium) or,
 * where the debugger does not reach into it (Firefox), the address and title it has.
 */
export async function pressToolbarButton(page: Page): Promise<string> {
  const { browser, home, name } = await session();
  if (name === 'firefox') {
    const opened = await withOurExtension(browser, OPEN_AND_DESCRIBE);
    return String(opened).replace(home, '');
  }
  const [extension] = (await browser.extensions()).values();
  if (!extension) throw new Error('the extension is not listed');
  await extension.triggerAction(page);
  const popup = await until('the popup opens', async () => {
    const target = browser.targets().find((each) => each.url() === `${home}popup.html`);
    return target?.asPage();
  });
  const text = await until('the popup shows something', () =>
    popup.evaluate(() => document.querySelector('article')?.textContent),
  );
  await popup.close().catch(() => {});
  return text;
}

const OPEN_AND_DESCRIBE = `
  await ExtensionParent.apiManager.global.browserActionFor(ours).openPopup(window, false);
  for (let round = 0; round < 100; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const shown = document.querySelector('.webextension-popup-browser');
    const global = shown?.browsingContext?.currentWindowGlobal;
    if (!global?.documentTitle || shown.getBoundingClientRect().height < 100) continue;
    const description = global.documentURI.spec + ' ' + global.documentTitle;
    shown.closest('panel')?.hidePopup();
    return description;
  }
  return 'nothing opened';
`;
