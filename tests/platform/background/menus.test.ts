import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));
// Files share their worker: another may have loaded these modules with no browser behind them.
vi.resetModules();
const { createMenus, listenToMenus } = await import('../../../src/platform/background/menus.ts');

type Clicked = (info: object, tab?: object) => void;

const { session } = fakeBrowser.storage;
const before = fakeBrowser.contextMenus;
const failed = vi.fn();
const create = vi.fn();
let click: Clicked;

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  const addListener = (listener: Clicked) => {
    click = listener;
  };
  const onClicked = { addListener };
  Object.assign(fakeBrowser, { contextMenus: { onClicked, create, removeAll: async () => {} } });
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('ext://id/' as never);
  vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  listenToMenus(failed);
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => void Object.assign(fakeBrowser, { contextMenus: before }));

describe('the menus', () => {
  it('are made whole', async () => {
    await createMenus();
    expect(create.mock.calls.map(([{ id }]) => id)).toEqual([
      'compare-selection',
      'toggle-site',
      'toggle-everywhere',
      'open-view',
    ]);
  });

  it.each<[string, object | undefined, RegExp]>([
    ['a window', { id: 7, incognito: false }, /^selection:/],
    ['a private window', { id: 7, incognito: true }, /^private-selection:/],
    ['no tab', undefined, /^selection:/],
  ])('put a text selected in %s where it belongs', async (_, tab, key) => {
    click({ menuItemId: 'compare-selection', selectionText: 'They met.' }, tab);
    await vi.waitFor(async () => {
      const held = Object.entries(await session.get(null));
      expect(held).toEqual([[expect.stringMatching(key), 'They met.']]);
    });
    expect(failed).not.toHaveBeenCalled();
  });

  it.each([
    [{ menuItemId: 'compare-selection' }],
    [{ menuItemId: 'toggle-site' }],
    [{ menuItemId: 'toString' }],
  ])('do nothing at a click on %j without what it needs', async (info) => {
    expect(() => click(info)).not.toThrow();
    expect(await session.get(null)).toEqual({});
    expect(failed).not.toHaveBeenCalled();
  });
});
