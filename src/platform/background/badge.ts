import { browser } from 'wxt/browser';
import { askFrames, framesOf } from '../messages/frames.ts';

const COLOUR = '#b8431f';

/**
 * Draws the number of conflicts of a tab on the toolbar button, nothing where there is none. The
 * frames are asked anew each time: the pages hold the counts, the background none. Both browsers
 * clear a tab's badge when it goes to another page.
 */
export async function drawBadge(tab: number): Promise<void> {
  const states = await askFrames(tab, await framesOf(tab), 'frame-state');
  const conflicts = states.reduce((sum, { value }) => sum + value.conflicts, 0);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOUR });
    await browser.action.setBadgeText({ tabId: tab, text: badgeText(conflicts) });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** `1` … `99`, `99+`; empty for none. */
export function badgeText(conflicts: number): string {
  if (conflicts <= 0) return '';
  return conflicts > 99 ? '99+' : String(conflicts);
}
