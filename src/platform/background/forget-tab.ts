import { browser } from 'wxt/browser';
import { forgetPrivateSelections } from './selection.ts';
import { pausedTabs, privateSites } from './tab-state.ts';

/**
 * Forgets what belonged to a closed tab, and to private windows once the last one is closed. Each of
 * these is forgotten though another cannot be; throws the first reason why.
 */
export async function forgetTab(id: number): Promise<void> {
  await Promise.all([pausedTabs.put(id, false), forgetPrivate(id)]);
}

async function forgetPrivate(closed: number): Promise<void> {
  if (await isPrivateOpen(closed)) return;
  await Promise.all([privateSites.clear(), forgetPrivateSelections()]);
}

/** Firefox for Android has no windows to ask; its tabs tell, of which the closed one may still be listed. */
async function isPrivateOpen(closed: number): Promise<boolean> {
  const windows: typeof browser.windows | undefined = browser.windows;
  const open = windows
    ? await windows.getAll()
    : (await browser.tabs.query({})).filter(({ id }) => id !== closed);
  return open.some(({ incognito }) => incognito);
}
