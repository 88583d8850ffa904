import { browser } from 'wxt/browser';
import type { SettingsState, TabState } from '../protocol.ts';
import { readSettings, writeSettings } from '../settings-store.ts';
import { siteOf, withSite } from '../site.ts';
import { recolourMarks } from './mark-colours.ts';
import {
  applyEverywhere,
  applyTo,
  pausedTabs,
  privateSites,
  type TabLike,
  tabState,
} from './tab-state.ts';

/** The switches of a tab as they stand. */
export async function stateOf(tab: TabLike): Promise<TabState> {
  return tabState(tab, (await readSettings()).settings);
}

/** Switches the site of a tab on or off, in all its tabs; from a private window for the session only. */
export async function switchSite(tab: TabLike, on: boolean): Promise<TabState> {
  const site = siteOf(tab.url);
  if (site === undefined) return stateOf(tab);
  const { settings } = await readSettings();
  const stored = !tab.incognito || (on && settings.disabledSites.includes(site));
  if (tab.incognito) await privateSites.put(site, !on);
  if (stored) await keep(writeSettings(withSite(settings, site, on)));
  await applyEverywhere();
  return stateOf(tab);
}

/** Pauses one tab or lets it go on. */
export async function switchPause(tab: TabLike, on: boolean): Promise<TabState> {
  if (tab.id !== undefined) await pausedTabs.put(tab.id, !on);
  await applyTo([tab]);
  return stateOf(tab);
}

/** Switches everything on or off. */
export async function toggleEverywhere(): Promise<void> {
  const { settings } = await readSettings();
  await keep(writeSettings({ ...settings, enabled: !settings.enabled }));
  await applyEverywhere();
}

/** Switches the site of the tab in front to what it is not. */
export async function toggleSite(tab: TabLike): Promise<void> {
  const { why } = await stateOf(tab);
  await switchSite(tab, why === 'off-here');
}

/** Stores settings an options page sends, and applies them before it answers. */
export async function changeSettings(wanted: unknown): Promise<SettingsState> {
  const { settings: old } = await readSettings();
  const state = await writeSettings(wanted);
  await Promise.all([applyEverywhere(), recolourMarks(old.colours, state.settings.colours)]);
  return state;
}

/** Forgets what belonged to a closed tab, and to private windows once the last one is closed. */
export async function forgetTab(id: number): Promise<void> {
  await pausedTabs.put(id, false);
  const windows = await browser.windows.getAll();
  if (!windows.some((each) => each.incognito)) await privateSites.clear();
}

/** A switch that could not be stored must not look as if it were: the request fails with the reason. */
async function keep(written: Promise<SettingsState>): Promise<void> {
  const { notice } = await written;
  if (notice?.kind === 'storage-failed') throw new Error(notice.detail);
}
