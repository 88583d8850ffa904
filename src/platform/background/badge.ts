import { browser } from 'wxt/browser';
import { askFrames, framesOf } from '../messages/frames.ts';
import { isTabGone } from './gone.ts';

const COLOUR = '#b8431f';

/** The drawing that counts, by tab. Losing it loses nothing: a background that was killed draws no more. */
const latest = new Map<number, object>();

/**
 * Draws the number of conflicts of a tab on the toolbar button, nothing where there is none. The
 * frames are asked anew each time: the pages hold the counts, the background none. Both browsers
 * clear a tab's badge when it goes to another page. As a frame may take seconds to answer, a number is dropped
 * where another drawing of the tab began meanwhile, or where the tab has gone to another page. A tab
 * that was closed is no error; whatever else the browser refuses is thrown.
 */
export async function drawBadge(tab: number): Promise<void> {
  const own = {};
  latest.set(tab, own);
  try {
    const page = await pageOf(tab);
    const states = await askFrames(tab, await framesOf(tab), 'frame-state');
    const conflicts = states.reduce((sum, { value }) => sum + value.conflicts, 0);
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOUR });
    const elsewhere = (await pageOf(tab)) !== page;
    if (elsewhere || latest.get(tab) !== own) return;
    await browser.action.setBadgeText({ tabId: tab, text: badgeText(conflicts) });
  } catch (thrown) {
    if (!isTabGone(thrown)) throw thrown;
  } finally {
    if (latest.get(tab) === own) latest.delete(tab);
  }
}

/** The address of a tab's page; a part of the same page (`#…`) is no other page. */
async function pageOf(tab: number): Promise<string | undefined> {
  return (await browser.tabs.get(tab)).url?.replace(/#.*/, '');
}

/** `1` … `99`, `99+`; empty for none. */
export function badgeText(conflicts: number): string {
  if (conflicts <= 0) return '';
  return conflicts > 99 ? '99+' : String(conflicts);
}
