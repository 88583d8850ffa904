import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../src/model/index.ts';
import {
  onSettingsChanged,
  readSettings,
  writeSettings,
} from '../../../src/platform/settings/settings-store.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const local = fakeBrowser.storage.local;
const changed = { ...DEFAULT_SETTINGS, cardDelay: 0, disabledSites: ['example.org'] };

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('stored settings', () => {
  it('are the defaults at first, and then what was written', async () => {
    expect(await readSettings()).toEqual({ settings: DEFAULT_SETTINGS });
    expect(await writeSettings(changed)).toEqual({ settings: changed });
    expect(await readSettings()).toEqual({ settings: changed });
  });

  it('are taken from a storage that was asked already', async () => {
    const asked = Promise.resolve({ settings: changed });
    expect(await readSettings(asked)).toEqual({ settings: changed });
    const { settings, notice } = await readSettings(Promise.reject(new Error('no disk')));
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(notice?.kind).toBe('storage-failed');
  });

  it('are told to whoever watches, until it stops', async () => {
    const told = vi.fn();
    const stop = onSettingsChanged(told);
    await writeSettings(changed);
    expect(told).toHaveBeenLastCalledWith({ settings: changed });
    await local.set({ other: 1 });
    expect(told).toHaveBeenCalledTimes(1);
    await local.remove('settings');
    expect(told).toHaveBeenLastCalledWith({ settings: DEFAULT_SETTINGS });
    stop();
    await writeSettings(changed);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('that cannot be read are the defaults, with a notice', async () => {
    vi.spyOn(local, 'get').mockRejectedValue(new Error('disk on fire'));
    const { settings, notice } = await readSettings();
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(notice).toEqual({ kind: 'storage-failed', detail: 'Error: disk on fire' });
  });

  it('that cannot be written stay as they were, with a notice', async () => {
    await writeSettings(changed);
    vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const { settings, notice } = await writeSettings(DEFAULT_SETTINGS);
    expect(settings).toEqual(changed);
    expect(notice?.kind).toBe('storage-failed');
  });

  it('in ruins are set aside before they are overwritten', async () => {
    await local.set({ settings: 'ruins' });
    expect((await readSettings()).notice?.kind).toBe('settings-unreadable');
    await writeSettings(changed);
    expect(await local.get(null)).toEqual({ settings: changed, 'settings-set-aside': 'ruins' });
  });

  it.each<[string, unknown, string, string]>([
    ['of a newer version', { ...changed, version: 99 }, 'settings-newer', 'version 99'],
    ['in ruins', 'ruins', 'settings-unreadable', 'not an object but string'],
    [
      'with a site too long to be kept',
      { ...changed, disabledSites: ['example.org', `${'a'.repeat(254)}`] },
      'settings-unreadable',
      'disabledSites',
    ],
    [
      'with more sites than can be kept',
      { ...changed, disabledSites: Array.from({ length: 100_001 }, (_, at) => `${at}.org`) },
      'settings-unreadable',
      'disabledSites',
    ],
    ['with one wrong field', { ...changed, cardDelay: 'soon' }, 'settings-unreadable', 'cardDelay'],
  ])('%s never take the place of those that hold', async (_, wanted, kind, detail) => {
    await writeSettings(changed);
    const set = vi.spyOn(local, 'set');
    expect(await writeSettings(wanted)).toEqual({ settings: changed, notice: { kind, detail } });
    expect(set).not.toHaveBeenCalled();
    expect(await local.get(null)).toEqual({ settings: changed });
  });
});
