import type { Report } from '../../src/model/index.ts';
import {
  askFrames,
  type FrameAnswer,
  pageAnswer,
  probeFrames,
  type TabReading,
} from '../../src/platform/messages/frames.ts';

/** What the frames of a tab say, the page itself as soon as it has answered. */
export interface FramesRead {
  /** The page's own report; `undefined` where it has none (yet). */
  readonly page: Promise<FrameAnswer<Report> | undefined>;
  readonly all: Promise<TabReading>;
}

const PAGE = [0];

/**
 * Asks a tab's frames for their states and reports. The page itself is asked at once, while the
 * browser still tells which other frames there are: most pages have all their claims in it. `early`:
 * its answer, where it was asked for its report already.
 */
export function readFrames(tab: number, early?: Promise<unknown>): FramesRead {
  const state = askFrames(tab, PAGE, 'frame-state');
  const report: ReturnType<typeof askFrames<'page-report'>> = early
    ? pageAnswer(early)
    : askFrames(tab, PAGE, 'page-report');
  return {
    page: report.then(([answer]) => answer && presentIn([answer])[0]),
    all: readAll(tab, state, report),
  };
}

async function readAll(
  tab: number,
  state: ReturnType<typeof askFrames<'frame-state'>>,
  report: ReturnType<typeof askFrames<'page-report'>>,
): Promise<TabReading> {
  const probes = await probeFrames(tab);
  if (probes[0]?.frame !== 0) return { state: 'unreachable' };
  if (probes[0].state === 'unwatched') return { state: 'unwatched' };
  const awake = probes.filter((probe) => probe.state === 'awake').map(({ frame }) => frame);
  // The page may have come awake since it was asked.
  const others = (await state).length > 0 ? awake.filter((frame) => frame !== 0) : awake;
  const [states, reports] = await Promise.all([
    Promise.all([state, askFrames(tab, others, 'frame-state')]),
    Promise.all([report, askFrames(tab, others, 'page-report')]),
  ]);
  const frames = states.flat();
  // A script that outlived its extension is there, and answers no more.
  const mute = probes[0].state === 'awake' && !frames.some(({ frame }) => frame === 0);
  if (mute) return { state: 'unwatched' };
  return { state: 'watched', frames, reports: presentIn(reports.flat()) };
}

const presentIn = (answers: readonly FrameAnswer<Report | null>[]): FrameAnswer<Report>[] =>
  answers.flatMap(({ frame, value }) => (value ? [{ frame, value }] : []));
