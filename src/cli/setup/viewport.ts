import type { Page, Viewport } from 'puppeteer-core';

/** Older Firefox knows no screen orientation, which the driver sets along with the size. */
const NO_ORIENTATION = /unknown command emulation\.setScreenOrientationOverride/;

/** Sets the size of a page's viewport, CSS pixels, in every version of the browsers. */
export async function setViewport(page: Page, viewport: Viewport): Promise<void> {
  try {
    await page.setViewport(viewport);
  } catch (thrown) {
    if (!NO_ORIENTATION.test(String(thrown))) throw thrown;
  }
}
