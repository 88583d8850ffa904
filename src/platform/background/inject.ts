import { browser } from 'wxt/browser';
import { isFrameGone } from './gone.ts';
import { colourMarks } from './mark-colours.ts';

/** Paths inside the extension, as the typed API wants them. */
export type OwnFiles = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>;

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
