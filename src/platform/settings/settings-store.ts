import { browser } from 'wxt/browser';
import { SETTINGS_VERSION, type Settings, type SettingsNotice } from '../../model/index.ts';
import { makeQueue } from '../queue.ts';
import { parseSettings, type SettingsState } from './settings.ts';
import { SETTINGS_KEY } from './settings-key.ts';

const KEY = SETTINGS_KEY;
/** Where stored settings that could not be read are put before they are overwritten. */
const SET_ASIDE = 'settings-set-aside';

/**
 * Reads the stored settings. Never throws: a failing storage gives the defaults and a notice.
 * `asked`: what the storage answers, where it was asked already.
 */
export async function readSettings(
  asked?: Promise<Record<string, unknown>>,
): Promise<SettingsState> {
  try {
    return parseSettings((await (asked ?? browser.storage.local.get(KEY)))[KEY]);
  } catch (thrown) {
    const { settings } = parseSettings(undefined);
    return { settings, notice: { kind: 'storage-failed', detail: String(thrown) } };
  }
}

/**
 * Calls `changed` with the settings whenever others are stored, by whatever page or switch; settings
 * that were wiped are the defaults. Returns a function that stops it.
 */
export function onSettingsChanged(changed: (state: SettingsState) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) changed(parseSettings(changes[KEY]?.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

const enqueue = makeQueue();

/**
 * Changes the stored settings, after whatever is being changed already: what `change` makes of them is
 * stored as `writeSettings` says. Never throws; settings that cannot be read are not written over.
 */
export function updateSettings(change: (old: Settings) => unknown): Promise<SettingsState> {
  return enqueue(async () => {
    const stored = await readSettings();
    if (stored.notice?.kind === 'storage-failed') return stored;
    return writeSettings(change(stored.settings));
  });
}

/**
 * Stores settings after validating them: all of them, or nothing. Whatever cannot be used (a wrong type, a
 * newer version) leaves the stored settings as they are and is named in the notice: the default in its
 * place would wipe what the user has set. So does a storage that fails. Stored settings of a newer version
 * or in ruins are set aside, not lost.
 */
export async function writeSettings(wanted: unknown): Promise<SettingsState> {
  const parsed = parseSettings(wanted);
  if (parsed.notice) return unchanged(parsed.notice);
  try {
    const old = (await browser.storage.local.get(KEY))[KEY];
    const spoiled = parseSettings(old).notice !== undefined;
    await browser.storage.local.set({
      ...(spoiled ? { [SET_ASIDE]: old } : {}),
      [KEY]: { ...parsed.settings, version: SETTINGS_VERSION } satisfies Settings,
    });
    return parsed;
  } catch (thrown) {
    return unchanged({ kind: 'storage-failed', detail: String(thrown) });
  }
}

/** The settings that still hold, and why they were not exchanged. */
const unchanged = async (notice: SettingsNotice): Promise<SettingsState> => ({
  settings: (await readSettings()).settings,
  notice,
});
