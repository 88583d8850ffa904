import { browser } from 'wxt/browser';
import { forgetPrivateSelections } from './selection.ts';
import { pausedTabs, privateSites } from './tab-state.ts';

/**
 * Forgets what belonged to a closed tab, and to private windows once the last one is closed. Each of
 * these is forgotten though another cannot be; throws the first reason why.
 */
export async function forgetTab(id: number): Promise<void> {
  await Promise.all([pausedTabs.put(id, false), forgetPrivate()]);
}

async function forgetPrivate(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (windows.some((each) => each.incognito)) return;
  await Promise.all([privateSites.clear(), forgetPrivateSelections()]);
}
