import { browser } from 'wxt/browser';
import type { FrameState, Report } from '../../model/index.ts';
import { askFrame, outcomeOf } from './messages.ts';
import type { PageName, ToPage } from './protocol.ts';

/** What one frame answered; `frame` 0 is the page itself. */
export interface FrameAnswer<T> {
  readonly frame: number;
  readonly value: T;
}

/**
 * One frame of a tab. `unwatched`: no script of this extension is there; `quiet`: the sentinel is,
 * and has found nothing; `awake`: something answers requests there.
 */
export interface FrameProbe {
  readonly frame: number;
  readonly url: string;
  readonly state: 'unwatched' | 'quiet' | 'awake';
}

/**
 * The frames of a tab in which scripts may run, the page itself first; empty where none may
 * (browser pages, stores, a crashed tab). Asks them without a message: a sentinel that found nothing
 * listens to none, since every page would pay for it.
 */
export async function probeFrames(tab: number): Promise<readonly FrameProbe[]> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      injectImmediately: true,
      func: probe,
    });
    return results
      .flatMap(({ frameId, result }) => (result ? [{ frame: frameId, ...result }] : []))
      .sort((a, b) => a.frame - b.frame);
  } catch {
    return [];
  }
}

/** Runs in the frame, on its own: nothing from around it is there. */
function probe(): Omit<FrameProbe, 'frame'> {
  const world = globalThis as { [key: symbol]: { readonly quiet?: boolean } | undefined };
  const door = world[Symbol.for('second-source')];
  return { url: location.href, state: !door ? 'unwatched' : door.quiet ? 'quiet' : 'awake' };
}

/** Ids of the frames of a tab that answer requests, the page itself first. */
export async function framesOf(tab: number): Promise<readonly number[]> {
  return awake(await probeFrames(tab));
}

const awake = (probes: readonly FrameProbe[]): readonly number[] =>
  probes.filter(({ state }) => state === 'awake').map(({ frame }) => frame);

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

/** The answer to a question that the page itself was asked already, as `askFrames` gives it. */
export async function pageAnswer<T>(sent: Promise<unknown>): Promise<readonly FrameAnswer<T>[]> {
  const outcome = await outcomeOf<T>(sent);
  return outcome.state === 'answered' ? [{ frame: 0, value: outcome.value }] : [];
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
 * What can be said of a tab: `watched` with the states and reports of the frames that answer,
 * `unreachable` where scripts may not run, `unwatched` where the page was open before the extension was.
 */
export type TabReading =
  | { readonly state: 'unreachable' }
  | { readonly state: 'unwatched' }
  | {
      readonly state: 'watched';
      readonly frames: readonly FrameAnswer<FrameState>[];
      readonly reports: readonly FrameAnswer<Report>[];
    };
