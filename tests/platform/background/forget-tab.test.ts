import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));
// Files share their worker: another may have loaded these modules with no browser behind them.
vi.resetModules();
const { forgetTab } = await import('../../../src/platform/background/forget-tab.ts');

const { session } = fakeBrowser.storage;
const SITES = { 'private-sites': ['news.example'] };
const TEXTS = { 'private-selection:1-a': 'hidden', 'selection:2-b': 'seen by all' };

beforeEach(async () => {
  fakeBrowser.reset();
  await session.set({ 'paused-tabs': [7, 8], ...SITES, ...TEXTS });
});
afterEach(() => vi.restoreAllMocks());

const openWindows = (...incognito: boolean[]) =>
  vi
    .spyOn(fakeBrowser.windows, 'getAll')
    .mockResolvedValue(incognito.map((each) => ({ incognito: each })) as never);

describe('a tab that is closed', () => {
  it.each<[string, boolean[], object]>([
    ['beside a private window', [false, true], { ...SITES, ...TEXTS }],
    ['the last of the private ones', [false], { 'selection:2-b': 'seen by all' }],
    ['the last of all', [], { 'selection:2-b': 'seen by all' }],
  ])('%s leaves what others still need', async (_, windows, left) => {
    openWindows(...windows);
    await forgetTab(8);
    expect(await session.get(null)).toEqual({ 'paused-tabs': [7], ...left });
  });

  it.each<[string, { id: number; incognito: boolean }[], object]>([
    ['beside a private one', [{ id: 9, incognito: true }], { ...SITES, ...TEXTS }],
    [
      'the last private one, though it is listed',
      [
        { id: 8, incognito: true },
        { id: 9, incognito: false },
      ],
      { 'selection:2-b': 'seen by all' },
    ],
  ])('%s, where there are no windows to ask', async (_, tabs, left) => {
    const { windows } = fakeBrowser;
    Object.assign(fakeBrowser, { windows: undefined });
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);
    await forgetTab(8).finally(() => Object.assign(fakeBrowser, { windows }));
    expect(await session.get(null)).toEqual({ 'paused-tabs': [7], ...left });
  });

  it('whose pause cannot be forgotten leaves nothing private all the same', async () => {
    openWindows(false);
    vi.spyOn(session, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(forgetTab(8)).rejects.toThrow('full');
    await vi.waitFor(async () =>
      expect(await session.get(null)).toEqual({
        'paused-tabs': [7, 8],
        'selection:2-b': 'seen by all',
      }),
    );
  });
});
