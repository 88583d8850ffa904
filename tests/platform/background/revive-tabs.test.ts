import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));
// Files share their worker: another may have loaded these modules with no browser behind them.
vi.resetModules();
const { reviveTabs } = await import('../../../src/platform/background/revive-tabs.ts');
const { sessionGet } = await import('../../../src/platform/session.ts');

interface Injection {
  readonly target: { readonly tabId: number; readonly frameIds?: readonly number[] };
  readonly files?: readonly string[];
}

/** The frames of each tab, and whether a script of the extension lives there. */
let tabs: Record<number, Record<number, 'unwatched' | 'quiet' | 'awake'>>;
/** What was brought where: `7:0 content.js`. */
let brought: string[];
let probed: number[];

const executeScript = vi.fn(async ({ target: { tabId, frameIds }, files }: Injection) => {
  const frames = tabs[tabId];
  if (!frames) throw new Error(`No tab with id: ${tabId}`);
  if (!files) {
    probed.push(tabId);
    return Object.entries(frames).map(([id, state]) => ({
      frameId: Number(id),
      result: { url: '', state },
    }));
  }
  for (const frame of frameIds ?? []) {
    for (const file of files) brought.push(`${tabId}:${frame} ${file}`);
    frames[frame] = 'quiet';
  }
  return [];
});
const insertCSS = vi.fn(async ({ target: { tabId, frameIds }, files }: Injection) => {
  brought.push(`${tabId}:${frameIds} ${files}`);
});

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  brought = [];
  probed = [];
  tabs = { 7: { 0: 'unwatched', 3: 'unwatched' }, 8: { 0: 'unwatched' } };
  Object.assign(fakeBrowser.scripting, { executeScript, insertCSS });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    content_scripts: [{ js: ['content.js'], css: ['content.css'] }],
  } as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () =>
    Object.keys(tabs).map((id) => ({ id: Number(id), discarded: id === '99' }))) as never);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const EVERYTHING = [
  '7:0 content.css',
  '7:0 content.js',
  '7:3 content.css',
  '7:3 content.js',
  '8:0 content.css',
  '8:0 content.js',
];

describe('tabs without a living script', () => {
  it('get theirs at the first start of a session, in each frame once', async () => {
    await reviveTabs();
    expect(brought.sort()).toEqual(EVERYTHING);
  });

  it('cost later starts one look into the session', async () => {
    await reviveTabs();
    const get = vi.spyOn(fakeBrowser.storage.session, 'get');
    vi.mocked(fakeBrowser.tabs.query).mockClear();
    probed = [];
    tabs[9] = { 0: 'unwatched' };
    await reviveTabs();
    expect(probed).toEqual([]);
    expect(get).toHaveBeenCalledTimes(1);
    expect(fakeBrowser.tabs.query).not.toHaveBeenCalled();
  });

  it('are looked for again once the extension was loaded anew', async () => {
    await reviveTabs();
    await fakeBrowser.storage.session.clear();
    for (const frames of Object.values(tabs)) frames[0] = 'unwatched';
    brought = [];
    await reviveTabs();
    expect(brought.sort()).toEqual(EVERYTHING.filter((each) => !each.startsWith('7:3')));
  });

  it('that a killed background had not reached are reached by the next, and only they', async () => {
    executeScript.mockImplementationOnce(() => new Promise<never>(() => {}));
    // The kill: the probe of tab 7 never comes back, the one of tab 8 has.
    void reviveTabs();
    await vi.waitFor(async () => expect(await sessionGet('tabs-to-revive')).toEqual([7]));
    expect(brought).toEqual(['8:0 content.css', '8:0 content.js']);
    probed = [];
    await reviveTabs();
    expect(probed).toEqual([7]);
    expect(brought.slice(2).sort()).toEqual(EVERYTHING.slice(0, 4));
    expect(await sessionGet('tabs-to-revive')).toEqual([]);
  });

  it.each([[{ a: 1 }], ['7'], [[7, 'x']]])(
    'are all looked at where ruins are noted: %j',
    async (ruins) => {
      await fakeBrowser.storage.session.set({ 'tabs-to-revive': ruins });
      await reviveTabs();
      expect(brought.sort()).toEqual(EVERYTHING);
      expect(await sessionGet('tabs-to-revive')).toEqual([]);
    },
  );

  it('are reached also where the session can be neither read nor written', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { session } = fakeBrowser.storage;
    vi.spyOn(session, 'get').mockRejectedValue(new Error('gone'));
    vi.spyOn(session, 'set').mockRejectedValue(new Error('full'));
    await expect(reviveTabs()).rejects.toThrow('gone');
    expect(brought.sort()).toEqual(EVERYTHING);
    expect(console.error).toHaveBeenCalledWith('Second Source:', new Error('full'));
  });

  it('are left to Firefox by Firefox', async () => {
    vi.stubEnv('BROWSER', 'firefox');
    await reviveTabs();
    expect(probed).toEqual([]);
  });
});

describe('what is left alone', () => {
  it.each<[string, Record<number, 'unwatched' | 'quiet' | 'awake'>, string[]]>([
    ['a page that has found nothing', { 0: 'quiet' }, []],
    ['a page with marks', { 0: 'awake', 3: 'quiet' }, []],
    [
      'the page beside a dead frame',
      { 0: 'awake', 3: 'unwatched' },
      ['7:3 content.css', '7:3 content.js'],
    ],
    ['a tab in which nothing may run', {}, []],
  ])('%s', async (_, frames, expected) => {
    tabs = { 7: frames };
    await reviveTabs();
    expect(brought).toEqual(expected);
    expect(await sessionGet('tabs-to-revive')).toEqual([]);
  });

  it('a discarded tab, and one that was closed meanwhile', async () => {
    tabs = { 8: { 0: 'unwatched' }, 99: { 0: 'unwatched' } };
    await fakeBrowser.storage.session.set({ 'tabs-to-revive': [5, 8] });
    await reviveTabs();
    expect(brought).toEqual(['8:0 content.css', '8:0 content.js']);
    await fakeBrowser.storage.session.clear();
    tabs[8] = { 0: 'quiet' };
    probed = [];
    await reviveTabs();
    expect(probed).toEqual([8]);
  });
});
