import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Running } from '../../src/cli/setup/launch.ts';
import { inExtension, tabIdOf } from '../../src/cli/setup/own-page.ts';
import { closeWelcome } from '../../src/cli/setup/welcome.ts';
import { inBrowserChrome } from './harness/bidi.ts';
import { pageAt } from './harness/faults.ts';
import {
  ARTICLE,
  BROWSER,
  openSite,
  pointOf,
  type Site,
  until,
  untilCard,
  untilMarked,
} from './harness/index.ts';

const EVERY_LOOK = { conflicts: 1, agrees: 1, elsewhere: 1, mention: 1 };

interface Chrome {
  extension: { isAllowedIncognitoAccess(): Promise<boolean> };
  windows: {
    create(options: object): Promise<{ incognito: boolean }>;
    getAll(): Promise<{ incognito: boolean }[]>;
  };
  storage: { local: { get(keys: null): Promise<object> } };
  runtime: { sendMessage(message: object): Promise<unknown> };
}
declare const chrome: unknown;

/** What a user does in the list of extensions: allows it in private windows. */
async function allowInPrivate(running: Running): Promise<void> {
  const { browser, extension } = running;
  if (BROWSER === 'chromium')
    await browser.installExtension(extension, { enabledInIncognito: true });
  else await inBrowserChrome(browser, ALLOW_AND_RELOAD);
  await until('it is allowed', () =>
    inExtension(running, () => (chrome as Chrome).extension.isAllowedIncognitoAccess()),
  );
}

const ALLOW_AND_RELOAD = `(async () => {
  const load = (name) => ChromeUtils.importESModule('resource://gre/modules/' + name + '.sys.mjs');
  const { ExtensionParent } = load('ExtensionParent');
  const all = [...ExtensionParent.GlobalManager.extensionMap.values()];
  const { id } = all.find((each) => each.id.startsWith('second-source'));
  const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await load('ExtensionPermissions').ExtensionPermissions.add(id, allowed);
  await (await load('AddonManager').AddonManager.getAddonByID(id)).reload();
})()`;

describe('in a private window', () => {
  let site: Site;
  let running: Running;
  beforeAll(async () => {
    site = await openSite();
    for (const path of ['/first', '/second', '/open']) site.put(path, ARTICLE);
    running = await launch(BROWSER, { headless: true });
    await closeWelcome(running);
    await allowInPrivate(running);
  });
  afterAll(async () => {
    await running.browser.close();
    await site.close();
  });

  async function openPrivate(path: string): Promise<Page> {
    const url = site.url(path);
    const { incognito } = await inExtension(
      running,
      (address) => (chrome as Chrome).windows.create({ incognito: true, url: address }),
      url,
    );
    expect(incognito).toBe(true);
    return pageAt(url, running.browser);
  }

  const switchSite = async (page: Page, on: boolean): Promise<unknown> =>
    inExtension(
      running,
      (request) =>
        (chrome as Chrome).runtime.sendMessage({ to: 'background', name: 'switch-site', request }),
      { tab: await tabIdOf(running, page), on },
    );

  const stored = (): Promise<string> =>
    inExtension(running, async () =>
      JSON.stringify(await (chrome as Chrome).storage.local.get(null)),
    );

  it('it works, and what is switched off there is kept nowhere and forgotten with the window', async () => {
    const open = await running.browser.newPage();
    await open.goto(site.url('/open'));
    await untilMarked(open, EVERY_LOOK);
    const page = await openPrivate('/first');
    await untilMarked(page, EVERY_LOOK);
    const { x, y } = await pointOf(page, 'conflicts');
    await page.mouse.move(x + 9, y);
    await page.mouse.move(x, y);
    await untilCard(page, 'five hours');

    await switchSite(page, false);
    await untilMarked(page, {});
    expect(await stored()).not.toContain('127.0.0.1');
    // The same site in an open window is another matter.
    await open.reload();
    await untilMarked(open, EVERY_LOOK);

    await page.close();
    await until('the private window is closed', () =>
      inExtension(running, async () => {
        const windows = await (chrome as Chrome).windows.getAll();
        return windows.every((each) => !each.incognito);
      }),
    );
    await untilMarked(await openPrivate('/second'), EVERY_LOOK);
    expect(await stored()).not.toContain('127.0.0.1');
  });
});
