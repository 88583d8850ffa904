import type { Report } from '../../src/model/index.ts';
import {
  askFrames,
  type FrameAnswer,
  framesOf,
  type TabReading,
} from '../../src/platform/frames.ts';

/** What the frames of a tab say, the page itself as soon as it has answered. */
export interface FramesRead {
  /** The page's own report; `undefined` where it has none (yet). */
  readonly page: Promise<FrameAnswer<Report> | undefined>;
  readonly all: Promise<TabReading>;
}

const PAGE = [0];

/**
 * Asks a tab's frames for their states and reports. The page itself is asked at once, while the
 * browser still tells which other frames there are: most pages have all their claims in it.
 */
export function readFrames(tab: number): FramesRead {
  const state = askFrames(tab, PAGE, 'frame-state');
  const report = askFrames(tab, PAGE, 'page-report');
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
  const scriptable = await framesOf(tab);
  if (!scriptable.includes(0)) return { state: 'unreachable' };
  const others = scriptable.filter((frame) => frame !== 0);
  const [states, reports] = await Promise.all([
    Promise.all([state, askFrames(tab, others, 'frame-state')]),
    Promise.all([report, askFrames(tab, others, 'page-report')]),
  ]);
  if (states[0].length === 0) return { state: 'unwatched' };
  return { state: 'watched', frames: states.flat(), reports: presentIn(reports.flat()) };
}

const presentIn = (answers: readonly FrameAnswer<Report | null>[]): FrameAnswer<Report>[] =>
  answers.flatMap(({ frame, value }) => (value ? [{ frame, value }] : []));
