import { browser } from 'wxt/browser';
import type { Report } from '../model/index.ts';
import { askFrame } from './messages.ts';
import type { FrameState, PageName, ToPage } from './protocol.ts';

/** What one frame answered; `frame` 0 is the page itself. */
export interface FrameAnswer<T> {
  readonly frame: number;
  readonly value: T;
}

/**
 * Ids of the frames of a tab in which scripts may run, the page itself first; empty where none may
 * (browser pages, stores, a crashed tab).
 */
export async function framesOf(tab: number): Promise<readonly number[]> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      injectImmediately: true,
      func: () => 0,
    });
    return results.map((result) => result.frameId).sort((a, b) => a - b);
  } catch {
    return [];
  }
}

/** Asks the given frames of a tab at once; frames that give no answer are left out. */
export async function askFrames<N extends PageName>(
  tab: number,
  frames: readonly number[],
  name: N,
  ...request: undefined extends ToPage[N]['request'] ? [] : [ToPage[N]['request']]
): Promise<readonly FrameAnswer<ToPage[N]['response']>[]> {
  const outcomes = await Promise.all(
    frames.map(async (frame) => ({ frame, ...(await askFrame(tab, frame, name, ...request)) })),
  );
  return outcomes.flatMap((outcome) =>
    outcome.state === 'answered' ? [{ frame: outcome.frame, value: outcome.value }] : [],
  );
}

/** Asks the frames one after another until one says yes; its id, or `undefined` where none does. */
export async function firstFrame<N extends 'show-claim' | 'step-mention'>(
  tab: number,
  frames: readonly number[],
  name: N,
  request: ToPage[N]['request'],
): Promise<number | undefined> {
  for (const frame of frames) {
    const outcome = await askFrame(tab, frame, name, ...([request] as never));
    if (outcome.state === 'answered' && outcome.value) return frame;
  }
  return undefined;
}

/**
 * What can be said of a tab: `ready` with the reports of its frames, `unreachable` where scripts
 * may not run, `unwatched` where the page was open before the extension was.
 */
export type TabReading =
  | { readonly state: 'unreachable' }
  | { readonly state: 'unwatched' }
  | {
      readonly state: 'watched';
      readonly frames: readonly FrameAnswer<FrameState>[];
      readonly reports: readonly FrameAnswer<Report>[];
    };

/** Reads a tab's state and reports, frame by frame; the page itself comes first. */
export async function readTab(tab: number): Promise<TabReading> {
  const scriptable = await framesOf(tab);
  if (!scriptable.includes(0)) return { state: 'unreachable' };
  const [frames, reports] = await Promise.all([
    askFrames(tab, scriptable, 'frame-state'),
    askFrames(tab, scriptable, 'page-report'),
  ]);
  if (!frames.some(({ frame }) => frame === 0)) return { state: 'unwatched' };
  const present = reports.flatMap(({ frame, value }) => (value ? [{ frame, value }] : []));
  return { state: 'watched', frames, reports: present };
}
