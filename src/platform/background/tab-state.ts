import { browser } from 'wxt/browser';
import { type PageSettings, type Settings, siteOf } from '../../model/index.ts';
import type { TabState } from '../messages/protocol.ts';
import { sessionSet } from '../session.ts';
import { readSettings } from '../settings/settings-store.ts';
import { integer, string } from '../shape.ts';

/** What is needed of a browser tab. */
export interface TabLike {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly incognito: boolean;
}

/** Tabs paused by their reader. */
export const pausedTabs = sessionSet('paused-tabs', integer());
/** Sites switched off from private windows: a private window leaves nothing on disk. */
export const privateSites = sessionSet('private-sites', string(Infinity));

/** Weighs switch, site and pause for one tab. */
export async function tabState(tab: TabLike, settings: Settings): Promise<TabState> {
  const host = siteOf(tab.url);
  const named = host === undefined ? {} : { host };
  if (host === undefined) return { active: false, why: 'not-here' };
  if (!settings.enabled) return { active: false, why: 'off-everywhere', ...named };
  const off =
    settings.disabledSites.includes(host) || (tab.incognito && (await privateSites.has(host)));
  if (off) return { active: false, why: 'off-here', ...named };
  const paused = tab.id !== undefined && (await pausedTabs.has(tab.id));
  if (paused) return { active: false, why: 'paused', ...named };
  return { active: true, ...named };
}

/** What the scripts of one tab must know of the settings. */
export async function pageSettings(tab: TabLike): Promise<PageSettings> {
  const { settings } = await readSettings();
  const { looks, firstOnly, cardDelay, colours } = settings;
  const { active } = await tabState(tab, settings);
  return { active, looks, firstOnly, cardDelay, colours };
}

/** Tells every frame of the given tabs which settings hold; tabs without our scripts hear nothing. */
export async function applyTo(tabs: readonly TabLike[]): Promise<void> {
  await Promise.all(
    tabs.map(async (tab) => {
      if (tab.id === undefined || siteOf(tab.url) === undefined) return;
      const request = await pageSettings(tab);
      const message = { to: 'page', name: 'settings-changed', request };
      await browser.tabs.sendMessage(tab.id, message).catch(() => {});
    }),
  );
}

/** Applies the settings in every open tab. */
export async function applyEverywhere(): Promise<void> {
  await applyTo(await browser.tabs.query({}));
}
