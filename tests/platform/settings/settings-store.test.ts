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

  it('of a newer version are not taken from an import', async () => {
    await writeSettings(changed);
    const { settings, notice } = await writeSettings({ ...changed, version: 99 });
    expect(settings).toEqual(changed);
    expect(notice?.kind).toBe('settings-newer');
  });
});
