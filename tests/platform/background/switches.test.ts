import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../src/model/index.ts';
import {
  changeSettings,
  stateOf,
  switchEverywhere,
  switchPause,
  switchSite,
  toggleEverywhere,
  toggleSite,
} from '../../../src/platform/background/switches.ts';
import type { TabLike } from '../../../src/platform/background/tab-state.ts';
import { readSettings } from '../../../src/platform/settings/settings-store.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const { local, session } = fakeBrowser.storage;
const tab: TabLike = { id: 7, url: 'https://www.news.example/story', incognito: false };
const hidden: TabLike = { ...tab, id: 8, incognito: true };
const offSites = async () => (await readSettings()).settings.disabledSites;

/** What the tabs were told, by tab. */
let told: [tab: number, active: boolean][];

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  told = [];
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([tab, hidden] as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
    id: number,
    message: { request: { active: boolean } },
  ) => {
    told.push([id, message.request.active]);
  }) as never);
});

describe('a switch', () => {
  it.each<[string, () => Promise<unknown>, object, [number, boolean][]]>([
    [
      'of a site holds in all its tabs',
      () => switchSite(tab, false),
      { active: false, why: 'off-here', host: 'news.example' },
      [
        [7, false],
        [8, false],
      ],
    ],
    [
      'of one tab holds in that tab',
      () => switchPause(tab, false),
      { active: false, why: 'paused', host: 'news.example' },
      [[7, false]],
    ],
    [
      'of everything holds everywhere',
      () => switchEverywhere(false),
      { active: false, why: 'off-everywhere', host: 'news.example' },
      [
        [7, false],
        [8, false],
      ],
    ],
    [
      'that changes nothing is told all the same',
      () => switchSite(tab, true),
      { active: true, host: 'news.example' },
      [
        [7, true],
        [8, true],
      ],
    ],
  ])('%s', async (_, press, state, messages) => {
    await press();
    expect(await stateOf(tab)).toEqual(state);
    expect(told).toEqual(messages);
  });

  it('and back again', async () => {
    for (const on of [false, true]) {
      await switchSite(tab, on);
      await switchPause(tab, on);
      await switchEverywhere(on);
    }
    expect(await stateOf(tab)).toEqual({ active: true, host: 'news.example' });
    expect((await readSettings()).settings).toEqual(DEFAULT_SETTINGS);
  });

  it('of a page without a site does nothing', async () => {
    expect(await switchSite({ ...tab, url: 'about:blank' }, false)).toEqual({
      active: false,
      why: 'not-here',
    });
    expect(await offSites()).toEqual([]);
  });
});

describe('a site that cannot be added', () => {
  const long = { ...tab, url: `https://${'a.'.repeat(130)}localhost/` };
  const full = Array.from({ length: 100_000 }, (_, at) => `${at}.example`);

  it.each<[string, TabLike, readonly string[], RegExp]>([
    ['too long a name', long, ['news.example'], /^a\.a\..*…: .* 253 letters, this one has 269$/],
    ['one too many', tab, full, /^news\.example: no more than 100000 sites/],
  ])('%s fails with the reason, and the list stays', async (_, at, sites, reason) => {
    await local.set({ settings: { ...DEFAULT_SETTINGS, disabledSites: sites } });
    await expect(switchSite(at, false)).rejects.toThrow(reason);
    await expect(toggleSite(at)).rejects.toThrow(reason);
    expect(await offSites()).toEqual(sites);
    expect(told).toEqual([]);
  });

  it('a list that is full may be shortened, and what is on it switched off again', async () => {
    await local.set({ settings: { ...DEFAULT_SETTINGS, disabledSites: full } });
    const first = { ...tab, url: 'https://0.example/' };
    await switchSite(first, false);
    await switchSite(first, true);
    expect(await offSites()).toEqual(full.slice(1));
  });

  it('is off for the session all the same, in a private window', async () => {
    await switchSite({ ...long, incognito: true }, false);
    expect((await stateOf({ ...long, incognito: true })).why).toBe('off-here');
  });
});

describe('a session in ruins', () => {
  it.each([[{ a: 1 }], [5], [true], [['x', 7]]])(
    'stops no page, and is mended: %j',
    async (ruins) => {
      await session.set({ 'paused-tabs': ruins, 'private-sites': ruins });
      expect(await stateOf(hidden)).toEqual({ active: true, host: 'news.example' });
      expect((await switchPause(hidden, false)).why).toBe('paused');
      expect((await switchSite(hidden, false)).why).toBe('off-here');
    },
  );
});

describe('a private window', () => {
  it('leaves nothing on disk', async () => {
    await switchSite(hidden, false);
    expect(await local.get(null)).toEqual({});
    expect((await stateOf(hidden)).why).toBe('off-here');
    expect((await stateOf(tab)).active).toBe(true);
  });

  it('may switch on what is off for good', async () => {
    await switchSite(tab, false);
    await switchSite(hidden, true);
    expect(await offSites()).toEqual([]);
  });
});

describe('a toggle', () => {
  it('of a site turns it over', async () => {
    await toggleSite(tab);
    expect(await offSites()).toEqual(['news.example']);
    await toggleSite(tab);
    expect(await offSites()).toEqual([]);
  });

  it('twice at once changes nothing', async () => {
    await Promise.all([toggleSite(tab), toggleSite(tab), toggleEverywhere(), toggleEverywhere()]);
    expect((await readSettings()).settings).toEqual(DEFAULT_SETTINGS);
  });
});

describe('switches at once', () => {
  it('do not undo one another', async () => {
    const other = { ...tab, id: 9, url: 'https://other.example/' };
    await Promise.all([
      switchSite(tab, false),
      switchEverywhere(false),
      switchSite(other, false),
      changeSettings({ cardDelay: 0 }),
    ]);
    expect((await readSettings()).settings).toEqual({
      ...DEFAULT_SETTINGS,
      enabled: false,
      cardDelay: 0,
      disabledSites: ['news.example', 'other.example'],
    });
  });
});

describe('settings of an options page', () => {
  it('change what they name', async () => {
    await switchEverywhere(false);
    const { settings } = await changeSettings({ firstOnly: true });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, enabled: false, firstOnly: true });
  });

  it.each([
    ['of a newer version', { version: 99, enabled: false }, 'settings-newer'],
    ['in ruins', { cardDelay: 'soon' }, 'settings-unreadable'],
  ])('%s are told of, and change nothing', async (_, wanted, kind) => {
    await switchSite(tab, false);
    const before = await readSettings();
    expect(await changeSettings(wanted)).toMatchObject({ ...before, notice: { kind } });
    expect(await readSettings()).toEqual(before);
  });
});

describe('a switch that cannot be stored', () => {
  const presses: [string, typeof local, () => Promise<unknown>][] = [
    ['of a site', local, () => switchSite(tab, false)],
    ['of everything', local, () => switchEverywhere(false)],
    ['turned over', local, () => toggleEverywhere()],
    ['of a site, turned over', local, () => toggleSite(tab)],
    ['of one tab', session, () => switchPause(tab, false)],
    ['of a site in a private window', session, () => switchSite(hidden, false)],
  ];

  it.each(presses)('%s fails with the reason, and the next one works', async (_, area, press) => {
    vi.spyOn(area, 'set').mockRejectedValueOnce(new Error('disk full'));
    await expect(press()).rejects.toThrow('disk full');
    expect((await stateOf(tab)).active).toBe(true);
    expect(told).toEqual([]);
    await press();
    expect(told).not.toEqual([]);
  });

  it('is not written over settings that cannot be read', async () => {
    await switchSite(tab, false);
    vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('disk on fire'));
    await expect(switchEverywhere(false)).rejects.toThrow('disk on fire');
    expect((await readSettings()).settings).toEqual({
      ...DEFAULT_SETTINGS,
      disabledSites: ['news.example'],
    });
  });
});
