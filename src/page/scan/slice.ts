/** A stretch of work between two yields lasts at most about this long, ms. */
export const SLICE = 4;

interface Scheduler {
  yield?(): Promise<void>;
}

/** Lets the page have its turn. Work after it goes on before other tasks that are waiting, where the browser can. */
export function pause(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: Scheduler }).scheduler;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** A clock for one stretch of work: `spent()` says when it is time to yield. */
export interface Slice {
  spent(): boolean;
  /** Yields and starts the next stretch. */
  rest(): Promise<void>;
  /** Starts the next stretch without yielding: the page just had its turn. */
  renew(): void;
}

/** Starts a stretch of at most `budget` ms. */
export function startSlice(budget: number = SLICE): Slice {
  let end = performance.now() + budget;
  return {
    spent: () => performance.now() >= end,
    rest: async () => {
      await pause();
      end = performance.now() + budget;
    },
    renew: () => {
      end = performance.now() + budget;
    },
  };
}
