import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Readers } from '../../../src/platform/background/library.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));
// Files share their worker: another may have loaded these modules with no browser behind them.
vi.resetModules();
const { startBackground } = await import('../../../src/platform/background/start.ts');

const { contextMenus, commands, windows } = fakeBrowser;
const before = { contextMenus, commands, windows };
const readers = {} as Readers;
const event = () => ({ addListener: vi.fn() });
const removeAll = vi.fn(async () => {});
const create = vi.fn();
const executeScript = vi.fn(async ({ files }: { files?: string[] }) =>
  files ? [] : [{ frameId: 0, result: { url: '', state: 'unwatched' } }],
);
/** The addresses of the pages that were opened. */
let opened: string[];

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  opened = [];
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.stubGlobal('addEventListener', () => {});
  Object.assign(fakeBrowser, {
    contextMenus: { removeAll, create, onClicked: event() },
    commands: { onCommand: event() },
    windows,
  });
  Object.assign(fakeBrowser.scripting, { executeScript, insertCSS: async () => {} });
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('ext://id/' as never);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    content_scripts: [{ js: ['content.js'] }],
  } as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((async ({ url }: { url: string }) => {
    opened.push(url);
  }) as never);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
afterAll(() => void Object.assign(fakeBrowser, before));

const installed = (reason: string) => fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
const isRevived = () =>
  vi.waitFor(() =>
    expect(executeScript).toHaveBeenCalledWith(expect.objectContaining({ files: ['content.js'] })),
  );

describe('a start of the background', () => {
  it.each([
    ['install', ['ext://id/welcome.html']],
    ['update', []],
  ])('with an %s makes the menus, opens %j, and brings tabs to life', async (reason, pages) => {
    startBackground(readers);
    await installed(reason);
    await isRevived();
    expect(opened).toEqual(pages);
    expect(create).toHaveBeenCalledTimes(4);
    expect(console.error).not.toHaveBeenCalled();
  });

  it('with nothing installed, as the extension is switched on again, brings tabs to life', async () => {
    startBackground(readers);
    await isRevived();
    expect(opened).toEqual([]);
  });

  it('where menus cannot be made tells of it, and skips nothing', async () => {
    removeAll.mockRejectedValueOnce(new Error('no menus'));
    startBackground(readers);
    await installed('install');
    await isRevived();
    expect(opened).toEqual(['ext://id/welcome.html']);
    expect(console.error).toHaveBeenCalledWith('Second Source:', new Error('no menus'));
  });
});

describe('in a browser that lacks', () => {
  it.each([
    ['context menus', ['contextMenus']],
    ['commands', ['commands']],
    ['windows', ['windows']],
    ['all of these, as on Android', ['contextMenus', 'commands', 'windows']],
  ])('%s everything else works', async (_, absent) => {
    for (const name of absent) Object.assign(fakeBrowser, { [name]: undefined });
    startBackground(readers);
    await installed('install');
    await isRevived();
    expect(opened).toEqual(['ext://id/welcome.html']);
    const { id } = fakeBrowser.runtime;
    const request = { to: 'background', name: 'tab-state', request: { tab: 7 } };
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ url: 'https://a.example/' } as never);
    const sender = { id, url: 'ext://id/popup.html' } as never;
    const answers = await fakeBrowser.runtime.onMessage.trigger(request, sender, () => {});
    expect(answers).toEqual([{ ok: true, value: { active: true, host: 'a.example' } }]);
    await fakeBrowser.storage.session.set({ 'paused-tabs': [7], 'private-sites': ['a.example'] });
    await fakeBrowser.tabs.onRemoved.trigger(7, {} as never);
    await vi.waitFor(async () => {
      const { 'paused-tabs': paused, 'private-sites': hidden } =
        await fakeBrowser.storage.session.get(null);
      expect([paused, hidden]).toEqual([[], undefined]);
    });
    expect(console.error).not.toHaveBeenCalled();
  });
});
