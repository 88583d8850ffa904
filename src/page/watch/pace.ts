import { later } from '../../model/index.ts';

/** Changes are gathered until none came for so long, ms. */
const GATHER = 80;

/** However much there is to do, changes wait no longer than this, ms. */
const LONGEST = 350;

/** Rests so long, in multiples of the work just done, that work stays below 5 % of the time. */
const REST = 20;

/** Runs work some time after it was asked for, never twice at once, and rests in proportion. */
export interface Pace {
  /**
   * Asks for a run; further calls before it starts change nothing. `waited`: so long nothing has changed
   * already, ms; that much less is gathered.
   */
  ask(waited?: number): void;
  /** Runs without waiting. */
  now(): void;
  stop(): void;
}

/** Work that tells how much of its time it spent waiting for others, ms. */
export type PacedWork = () => Promise<number | undefined>;

/**
 * `work` runs soon after `ask`, and again if `ask` was called meanwhile. The rest between runs grows
 * with what the last one cost the page, so that one that changes all the time is not slowed down.
 * What work throws is handed to `failed`, which may ask again; nothing of it reaches the page's console.
 */
export function setPace(
  work: PacedWork,
  failed: (thrown: unknown) => void,
  gather: number = GATHER,
): Pace {
  let timer: (() => void) | undefined;
  let running = false;
  let again = false;
  let stopped = false;
  let earliest = 0;
  let [first, last] = [0, 0];

  const run = async (): Promise<void> => {
    timer = undefined;
    running = true;
    again = false;
    const start = performance.now();
    let waited = 0;
    try {
      waited = (await work()) ?? 0;
    } catch (thrown) {
      // Of work that was stopped meanwhile nobody wants to know.
      if (!stopped) failed(thrown);
    } finally {
      const end = performance.now();
      earliest = end + Math.min(LONGEST, (end - start - waited) * REST);
      running = false;
      if (again && !stopped) schedule();
    }
  };

  const schedule = (waited = 0): void => {
    first = performance.now();
    last = first - waited;
    timer = later(look, Math.max(gather - waited, earliest - first));
  };

  /** More came meanwhile: waits on, but not for ever. */
  const look = (): void => {
    const wait = Math.min(last + gather, first + LONGEST) - performance.now();
    if (wait > 1) timer = later(look, wait);
    else void run();
  };

  return {
    ask(waited) {
      if (stopped) return;
      if (running) again = true;
      else if (timer === undefined) schedule(waited);
      else last = performance.now();
    },
    now() {
      timer?.();
      if (running) again = true;
      else if (!stopped) void run();
    },
    stop() {
      stopped = true;
      timer?.();
    },
  };
}
