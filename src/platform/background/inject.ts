import { browser } from 'wxt/browser';
import { isFrameGone } from './gone.ts';
import { colourMarks } from './mark-colours.ts';

/** Paths inside the extension, as the typed API wants them. */
type OwnFiles = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>;

/** Where to bring a script: one frame of one tab. */
export interface FrameTarget {
  readonly tab: number;
  readonly frame: number;
}

/**
 * Brings one of the extension's scripts into one frame, and with the reader the colours of its marks.
 * A frame that is gone meanwhile is no error.
 */
export async function inject({ tab, frame }: FrameTarget, file: string): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  try {
    await Promise.all([
      file === READER ? colourMarks(target) : undefined,
      browser.scripting.executeScript({
        target,
        files: [file] as OwnFiles,
        injectImmediately: true,
      }),
    ]);
  } catch (thrown) {
    if (!isFrameGone(thrown)) throw thrown;
  }
}

/** The script that paints marks. */
const READER = '/reader.js';

/**
 * Brings the manifest's content scripts into every open tab: after an update in place, Chrome
 * leaves the tabs with scripts that can no longer speak. Firefox does this by itself.
 */
export async function injectEverywhere(): Promise<void> {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file:///*'] });
  await Promise.all(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return;
      const target = { tabId: id, allFrames: true };
      for (const { js = [], css = [] } of scripts) {
        // A tab in which nothing may run (store, error page) rejects: it shows nothing to reread.
        if (css.length) await browser.scripting.insertCSS({ target, files: css }).catch(() => {});
        if (js.length)
          await browser.scripting.executeScript({ target, files: js as OwnFiles }).catch(() => {});
      }
    }),
  );
}
