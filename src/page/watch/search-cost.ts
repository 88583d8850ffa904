/** A new layout is looked at again this much later, ms: late shadow roots change the page's size. */
const SETTLE = 150;

/** Between two searches so many times what one costs: a page that grows all the time is not slowed. */
const REST = 40;

/** The same before a mere glance, which nothing speaks for; at most so long, ms. */
const LONG_REST = 200;
const LONGEST_REST = 10_000;

/** What searching a page for shadow roots costs, and how long it rests for that. Times are ms. */
export interface SearchCost {
  /** Something large was searched for likely hosts, from `start` on, which took `spent` in all; with the unlikely ones: `whole`. */
  searched(start: number, spent: number, whole: boolean): void;
  /** Asking the unlikely hosts took so much more. */
  asked(spent: number): void;
  /** How long after a change of sizes everything is searched again. */
  settle(): number;
  /** Whether a glance is due: nothing was searched just now, and it has rested. */
  mayGlance(): boolean;
}

/** Keeps account of them. */
export function makeSearchCost(): SearchCost {
  let dearest = 0;
  let last = 0;
  let took = 0;
  return {
    searched(start, spent, whole) {
      last = start;
      dearest = Math.max(dearest, spent);
      if (whole) took = spent;
    },
    asked(spent) {
      took += spent;
    },
    settle: () => Math.max(SETTLE, dearest * REST),
    mayGlance: () => performance.now() > last + Math.min(LONGEST_REST, took * LONG_REST),
  };
}
