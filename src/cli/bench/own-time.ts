import type { Page } from 'puppeteer-core';

/** Time that scripts took on the page's main thread, by the thread's own clock, ms. */
export interface ScriptTime {
  readonly total: number;
  /** The longest task with a script in it: its scripts' part. */
  readonly longest: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** µs */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** What the browser calls a stretch of script, outermost first. */
const SCRIPT =
  /^(?:EvaluateScript|FunctionCall|RunMicrotasks|FireIdleCallback|TimerFire|ScriptInjection::InjectJs|v8\.callFunction|FireAnimationFrame)$/;

const CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'v8.execute',
  'extensions',
];

/** Traces what a page does meanwhile. Chromium only. */
export async function traceScripts(page: Page, work: () => Promise<void>): Promise<ScriptTime> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const written = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(written ?? []).toString()) as {
    traceEvents: TraceEvent[];
  };
  return scriptTime(mainThread(traceEvents));
}

/** The events of the renderer that did the most: the page's own. */
function mainThread(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const work = new Map<string, number>();
  const keyOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;
  for (const event of events) {
    if (event.name !== 'ParseHTML' && event.name !== 'FunctionCall') continue;
    work.set(keyOf(event), (work.get(keyOf(event)) ?? 0) + (event.dur ?? 0));
  }
  const [key] = [...work].sort((a, b) => b[1] - a[1])[0] ?? [];
  return events
    .filter((event) => event.ph === 'X' && keyOf(event) === key)
    .sort((a, b) => a.ts - b.ts);
}

function scriptTime(events: readonly TraceEvent[]): ScriptTime {
  const tasks = events.filter(({ name }) => name === 'RunTask');
  const perTask = new Map<number, number>();
  let [total, end, task] = [0, 0, 0];
  for (const { name, ts, dur = 0, tdur = dur } of events) {
    if (!SCRIPT.test(name) || ts < end) continue;
    end = ts + dur;
    while ((tasks[task + 1]?.ts ?? Infinity) <= ts) task++;
    total += tdur / 1000;
    perTask.set(task, (perTask.get(task) ?? 0) + tdur / 1000);
  }
  return { total, longest: Math.max(0, ...perTask.values()) };
}
