import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/index.ts';
import {
  CONFLICT,
  inExtension,
  openOwn,
  openPage,
  openPopupFor,
  openSite,
  pause,
  readMarks,
  runCommand,
  type Site,
  tabIdOf,
  until,
  untilMarked,
} from './harness/index.ts';

let site: Site;
const opened: Page[] = [];
beforeAll(async () => {
  site = await openSite();
  site.put('/page', CONFLICT);
});
afterAll(() => site.close());
afterEach(async () => {
  await Promise.all(opened.splice(0).map((page) => page.close().catch(() => {})));
  await request('change-settings', { changes: DEFAULT_SETTINGS });
});

/** Opens the marked page on a host. */
async function open(host = '127.0.0.1'): Promise<Page> {
  const page = await openPage(site.url('/page', host));
  opened.push(page);
  return page;
}

const MARKED = { conflicts: 1 };

describe('switches hold at once, in every open tab', () => {
  it('off on this site, and on again; other sites go on', async () => {
    const here = await open();
    const alsoHere = await open();
    const elsewhere = await open('localhost');
    for (const page of [here, alsoHere, elsewhere]) await untilMarked(page, MARKED);
    const tab = await tabIdOf(here);
    await request('switch-site', { tab, on: false });
    await untilMarked(here, {});
    await untilMarked(alsoHere, {});
    await untilMarked(elsewhere, MARKED);
    const later = await open();
    await pause(800);
    expect(await readMarks(later)).toEqual({});
    await request('switch-site', { tab, on: true });
    for (const page of [here, alsoHere, later]) await untilMarked(page, MARKED);
  });

  it('pause, for one tab only', async () => {
    const page = await open();
    const other = await open();
    await untilMarked(page, MARKED);
    const tab = await tabIdOf(page);
    await request('switch-pause', { tab, on: false });
    const paused = await untilEither(page, other);
    await page.reload();
    await other.reload();
    await pause(800);
    expect([await countOf(page), await countOf(other)]).toEqual(paused);
    await request('switch-pause', { tab, on: true });
    await untilMarked(page, MARKED);
    await untilMarked(other, MARKED);
  });

  it('everywhere, by keyboard', async () => {
    const page = await open();
    await untilMarked(page, MARKED);
    await runCommand('toggle-everywhere');
    await untilMarked(page, {});
    await runCommand('toggle-everywhere');
    await untilMarked(page, MARKED);
  });

  it('which looks are shown', async () => {
    const page = await open();
    await untilMarked(page, MARKED);
    await request('change-settings', { changes: { looks: ['agrees'] } });
    await untilMarked(page, {});
    await request('change-settings', { changes: DEFAULT_SETTINGS });
    await untilMarked(page, MARKED);
  });
});

describe('shortcuts', () => {
  it('are those the extension asks for: the browser keeps none of them for itself', async () => {
    const [wanted, given] = await inExtension(async () => {
      const { commands, runtime } = chrome as unknown as Chrome;
      const asked = Object.entries(runtime.getManifest().commands);
      const named = asked.filter(([, { suggested_key }]) => suggested_key);
      const all = (await commands.getAll()).filter(({ shortcut }) => shortcut);
      return [named.map(([name]) => name), all.map(({ name }) => name)];
    });
    expect(wanted).toContain('next-mention');
    expect(given?.toSorted()).toEqual(wanted?.toSorted());
  });
});

describe('settings in ruins', () => {
  it.each([
    ['of a wrong type', 'ruins'],
    ['of a newer version', { version: 99, enabled: false }],
    ['with a wrong field', { version: 1, cardDelay: 'long' }],
  ])('%s give the defaults and a notice', async (_what, stored) => {
    await inExtension(async (value: unknown) => {
      await (chrome as unknown as Chrome).storage.local.set({ settings: value });
    }, stored);
    const page = await open();
    await untilMarked(page, MARKED);
    const answer = await request('read-settings');
    expect(answer).toMatchObject({ ok: true, value: { notice: { kind: expect.any(String) } } });
  });
});

describe('the options page', () => {
  it('left open, follows a switch that is moved elsewhere', async () => {
    const page = await open();
    await untilMarked(page, MARKED);
    const options = await openOwn('options.html');
    opened.push(options);
    const sites = () => options.evaluate(() => document.body.innerText);
    await until('the options', async () => (await sites()).length > 100);
    expect(await sites()).not.toContain('127.0.0.1');
    await request('switch-site', { tab: await tabIdOf(page), on: false });
    await until('the site in the list', async () => (await sites()).includes('127.0.0.1'));
    await request('switch-site', { tab: await tabIdOf(page), on: true });
    await until('an empty list', async () => !(await sites()).includes('127.0.0.1'));
  });

  it('leads to the licences that ship with the extension', async () => {
    const options = await openOwn('options.html');
    opened.push(options);
    const link = await until('the link', () => options.$('a[href$="licences.txt"]'));
    await link.evaluate((element) => (element as HTMLElement).click());
    await until('the licences', () =>
      options.evaluate(() => document.body.innerText.includes('MIT License')),
    );
  });
});

describe('the popup of a page that is off', () => {
  it('says so, and can switch it on again', async () => {
    const page = await open();
    await untilMarked(page, MARKED);
    await request('switch-site', { tab: await tabIdOf(page), on: false });
    await untilMarked(page, {});
    const popup = await openPopupFor(page);
    opened.push(popup);
    const button = await until('a button to switch it on', () => popup.$('.plain button'));
    await button.evaluate((element) => (element as HTMLElement).click());
    await untilMarked(page, MARKED);
  });
});

const countOf = async (page: Page): Promise<number> =>
  (await readMarks(page)).conflicts?.length ?? 0;

/** Waits until exactly one of two like pages is unmarked; both have the same address. */
async function untilEither(a: Page, b: Page): Promise<number[]> {
  return until('one of the tabs is paused', async () => {
    const counts = [await countOf(a), await countOf(b)];
    return counts.includes(0) && counts.includes(1) ? counts : undefined;
  });
}

/** Sends a request to the background, from one of the extension's own pages. */
function request(name: string, what?: unknown): Promise<unknown> {
  return inExtension(
    (name: string, what: unknown) =>
      (chrome as unknown as Chrome).runtime.sendMessage({ to: 'background', name, request: what }),
    name,
    what,
  );
}

interface Chrome {
  runtime: {
    sendMessage(message: object): Promise<unknown>;
    getManifest(): { commands: Record<string, { suggested_key?: unknown }> };
  };
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  storage: { local: { set(values: object): Promise<void> } };
}
declare const chrome: unknown;
