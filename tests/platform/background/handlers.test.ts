import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageText } from '../../../src/model/index.ts';
import { type Asker, handlersOf } from '../../../src/platform/background/handlers.ts';
import type { Library } from '../../../src/platform/background/library.ts';
import type { BackgroundName, ToBackground } from '../../../src/platform/messages/protocol.ts';
import { readSettings } from '../../../src/platform/settings/settings-store.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const tab = { id: 7, index: 2, url: 'https://news.example/', incognito: false };
const page: Asker = { tab, frame: 3, own: false };
const popup: Asker = { frame: 0, own: true };
const text: PageText = { url: '', title: '', facts: { dates: [] }, blocks: [{ id: 0, text: 'x' }] };

const library = {
  prepare: vi.fn(),
  findMentions: vi.fn(async () => ['a mention']),
  assess: vi.fn(async (_page: PageText, _asker: string) => 'a report'),
  bundle: vi.fn(async () => ({ sources: ['a source'] })),
  overview: vi.fn(async () => ['a pair']),
  search: vi.fn(async () => ['found']),
  source: vi.fn(async () => 'a source text'),
};
const handlers = handlersOf(library as unknown as Library);

const handle = <N extends BackgroundName>(
  name: N,
  request: ToBackground[N]['request'],
  asker: Asker = popup,
): Promise<unknown> => handlers[name](request, asker);

const inject = vi.fn(async (_: { target: object; files?: string[] }) => [] as never);
const opened = vi.fn(async ({ url }: { url?: string }) => ({ url }) as never);

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  Object.assign(fakeBrowser.scripting, { executeScript: inject, insertCSS: async () => {} });
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('ext://id/' as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined as never);
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(opened as never);
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async (id: number) => ({
    ...tab,
    id,
    url: `https://tab-${id}.example/`,
  })) as never);
});

describe('what the library answers', () => {
  it.each<[BackgroundName, object | undefined, unknown]>([
    ['find-mentions', { excerpt: { title: '', leading: [], blocks: [] } }, ['a mention']],
    ['assess', { page: text }, 'a report'],
    ['search', { query: 'prisoners', limit: 5 }, ['found']],
    ['sources', undefined, ['a source']],
    ['source', { id: '003' }, 'a source text'],
    ['overview', undefined, ['a pair']],
    ['compare-text', { text: 'They met.' }, 'a report'],
  ])('%s', async (name, request, answer) => {
    expect(await handle(name, request as never, page)).toEqual(answer);
  });

  it('hears all of the question', async () => {
    await handle('search', { query: 'prisoners', limit: 5 });
    expect(library.search).toHaveBeenCalledWith('prisoners', 5);
    await handle('assess', { page: text }, page);
    expect(library.assess).toHaveBeenCalledWith(text, '7:3');
    await handle('compare-text', { text: 'One.\nTwo.' });
    const blocks = [
      { id: 0, text: 'One.' },
      { id: 1, text: 'Two.' },
    ];
    expect(library.assess).toHaveBeenLastCalledWith({ ...text, blocks }, 'undefined:0');
  });

  it.each<[string, ToBackground['compare-text']['request']]>([
    ['by its words', { text: 'They met.' }],
    ['put aside', { id: 'a' }],
  ])('two pages that have a text compared %s do not give up one another’s', async (_, request) => {
    await fakeBrowser.storage.session.set({ 'selection:a': 'They met.' });
    for (const id of [7, 8]) {
      await handle('compare-text', request, { tab: { ...tab, id }, frame: 0, own: true });
    }
    expect(library.assess.mock.calls.map(([, asker]) => asker)).toEqual(['7:0', '8:0']);
  });

  it('a text that was put aside is compared, one that is no longer held is told of', async () => {
    await fakeBrowser.storage.session.set({ 'selection:a': 'They met.' });
    await handle('compare-text', { id: 'a' });
    const blocks = [{ id: 0, text: 'They met.' }];
    expect(library.assess).toHaveBeenLastCalledWith({ ...text, blocks }, 'undefined:0');
    await expect(handle('compare-text', { id: 'b' })).rejects.toThrow('no longer held');
  });
});

describe('scripts for a frame', () => {
  it('an anchor brings the reader, and into its frame', async () => {
    expect(await handle('anchor-found', undefined, page)).toEqual({ active: true });
    expect(inject.mock.calls.map(([{ target, files }]) => [target, files])).toEqual([
      [{ tabId: 7, frameIds: [3] }, ['/reader.js']],
    ]);
  });

  it('not where the site is switched off', async () => {
    await handle('switch-site', { on: false }, page);
    expect(await handle('anchor-found', undefined, page)).toEqual({ active: false });
    expect(inject).not.toHaveBeenCalled();
  });

  it('a mark that is pointed at brings the card', async () => {
    await handle('card-wanted', undefined, page);
    expect(inject.mock.calls[0]?.[0]).toMatchObject({ files: ['/card.js'] });
  });

  it.each<BackgroundName>(['anchor-found', 'card-wanted', 'page-settings', 'report-changed'])(
    '%s from outside a tab is refused',
    async (name) => {
      await expect(handle(name, undefined as never)).rejects.toThrow('outside a tab');
    },
  );
});

describe('the tab that a request is about', () => {
  it.each<[string, Asker, number | undefined, string]>([
    ['of a script in a page is its own', page, undefined, 'news.example'],
    ['of a script in a page is never another', page, 9, 'news.example'],
    ['of the popup is the one it names', popup, 9, 'tab-9.example'],
    ['of an own page in a tab may be another', { ...page, own: true }, 9, 'tab-9.example'],
  ])('%s', async (_, asker, named, host) => {
    const request = named === undefined ? {} : { tab: named };
    expect(await handle('switch-site', { ...request, on: false }, asker)).toEqual({
      active: false,
      why: 'off-here',
      host,
    });
    expect((await readSettings()).settings.disabledSites).toEqual([host]);
    const on = await handle('switch-site', { ...request, on: true }, asker);
    expect(on).toEqual({ active: true, host });
  });

  it('of a switch from outside a tab must be named', async () => {
    await expect(handle('switch-site', { on: false })).rejects.toThrow('outside a tab');
  });

  it('is the one named, where only own pages ask', async () => {
    const host = 'tab-9.example';
    expect(await handle('tab-state', { tab: 9 })).toEqual({ active: true, host });
    const paused = { active: false, why: 'paused', host };
    expect(await handle('switch-pause', { tab: 9, on: false })).toEqual(paused);
    expect(await handle('tab-state', { tab: 9 })).toEqual(paused);
  });
});

describe('settings', () => {
  it('are switched, written and read', async () => {
    expect(await handle('switch-everywhere', { on: false })).toBeUndefined();
    await handle('change-settings', { changes: { cardDelay: 0 } });
    expect(await handle('read-settings', undefined)).toMatchObject({
      settings: { enabled: false, cardDelay: 0 },
    });
    expect(await handle('page-settings', undefined, page)).toMatchObject({
      active: false,
      cardDelay: 0,
    });
    await handle('change-settings', { changes: { enabled: true, firstOnly: true } });
    expect(await handle('page-settings', undefined, page)).toMatchObject({
      active: true,
      firstOnly: true,
      cardDelay: 0,
    });
  });
});

describe('pages that are opened', () => {
  it.each<[BackgroundName, object, Asker, string, number | undefined]>([
    [
      'open-source',
      { source: '003', passage: '003:7' },
      page,
      'source.html?id=003&passage=003%3A7',
      3,
    ],
    ['open-source', { source: '003' }, popup, 'source.html?id=003', undefined],
    ['open-view', { claim: 'c0' }, page, 'popup.html?tab=7&claim=c0', 3],
    ['open-view', {}, page, 'popup.html?tab=7', 3],
    ['open-view', { fault: 'disk full' }, page, 'popup.html?tab=7&fault=disk+full', 3],
  ])('%s %j', async (name, request, asker, url, index) => {
    await handle(name, request as never, asker);
    const place = index === undefined ? {} : { index };
    expect(opened.mock.calls).toEqual([[{ url: `ext://id/${url}`, ...place }]]);
  });
});
