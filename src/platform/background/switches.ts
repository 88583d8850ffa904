import { type Settings, siteOf } from '../../model/index.ts';
import type { TabState } from '../messages/protocol.ts';
import { makeQueue } from '../queue.ts';
import type { SettingsState } from '../settings/settings.ts';
import { readSettings, updateSettings } from '../settings/settings-store.ts';
import { cannotAdd } from '../settings/site-list.ts';
import { withSite } from '../with-site.ts';
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

/**
 * Switches the site of a tab on or off, in all its tabs; from a private window for the session only.
 * Throws, and changes nothing, where the site cannot be added or storage fails.
 */
export async function switchSite(tab: TabLike, on: boolean): Promise<TabState> {
  const site = siteOf(tab.url);
  if (site === undefined) return stateOf(tab);
  const { settings } = await readSettings();
  const stored = !tab.incognito || (on && settings.disabledSites.includes(site));
  const objection = stored && !on ? cannotAdd(settings.disabledSites, site) : undefined;
  if (objection !== undefined) throw new Error(objection);
  if (tab.incognito) await privateSites.put(site, !on);
  if (stored) await keep(updateSettings((old) => withSite(old, site, on)));
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
export async function switchEverywhere(on: boolean): Promise<void> {
  await setEverywhere(() => on);
}

/** Switches everything to what it is not. */
export async function toggleEverywhere(): Promise<void> {
  await setEverywhere((enabled) => !enabled);
}

async function setEverywhere(next: (enabled: boolean) => boolean): Promise<void> {
  await keep(updateSettings((old) => ({ ...old, enabled: next(old.enabled) })));
  await applyEverywhere();
}

/** Toggled twice at once, a site is as it was: the second looks at what the first has done. */
const toggles = makeQueue();

/** Switches the site of the tab in front to what it is not. */
export async function toggleSite(tab: TabLike): Promise<void> {
  await toggles(async () => {
    const { why } = await stateOf(tab);
    await switchSite(tab, why === 'off-here');
  });
}

/**
 * Stores the settings that are to change, and applies them before it answers. The others stay as they
 * are: they may have been changed since an options page read them.
 */
export const changeSettings = (changes: object): Promise<SettingsState> =>
  change((old) => ({ ...old, ...changes }));

async function change(next: (old: Settings) => unknown): Promise<SettingsState> {
  let before: Settings | undefined;
  const state = await updateSettings((old) => {
    before = old;
    return next(old);
  });
  const { colours } = state.settings;
  await Promise.all([applyEverywhere(), recolourMarks(before?.colours ?? colours, colours)]);
  return state;
}

/** A switch that could not be stored must not look as if it were: the request fails with the reason. */
async function keep(written: Promise<SettingsState>): Promise<void> {
  const { notice } = await written;
  if (notice) throw new Error(notice.detail);
}
