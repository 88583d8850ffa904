import { queryAll, type TextRoot } from '../dom/query.ts';
import { likelyShadows, possibleHosts, shadowsOf } from '../scan/hosts.ts';
import { startSlice } from '../scan/slice.ts';

/** Follows the shadow roots of a page; one that was found once is never reported again. */
export interface RootTracker {
  /** Looks for shadow roots under a root, in them too; unlikely hosts are asked in idle time. */
  search(within: TextRoot): void;
  stop(): void;
}

/** An idle stretch of asking unlikely hosts, ms. */
const IDLE_SLICE = 2;

/** A new layout is looked at again this much later, ms: late shadow roots change the page's size. */
const SETTLE = 150;

/** Between two searches so many times what one costs: a page that grows all the time is not slowed. */
const REST = 40;

/**
 * Reports every shadow root that `search` meets to `found`. No event tells of a shadow root attached
 * to an element that is there already; it nearly always changes the size of its host or of the page,
 * so sizes are watched and the page is searched again.
 */
export function trackRoots(document: Document, found: (root: ShadowRoot) => void): RootTracker {
  const known = new WeakSet<ShadowRoot>();
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What the dearest search took, ms; none was made yet. */
  let cost: number | undefined;

  const report = (roots: readonly ShadowRoot[]): void => {
    for (const root of roots) {
      if (stopped || known.has(root)) continue;
      known.add(root);
      found(root);
      search(root);
    }
  };

  const search = (within: TextRoot): void => {
    const start = performance.now();
    report(likelyShadows(within));
    const rest = possibleHosts(within);
    cost = Math.max(cost ?? 0, performance.now() - start);
    if (rest.length > 0) requestIdleCallback(() => void ask(rest), { timeout: 1000 });
  };

  const ask = async (hosts: readonly Element[]): Promise<void> => {
    const slice = startSlice(IDLE_SLICE);
    for (let index = 0; index < hosts.length && !stopped; index += 16) {
      report(shadowsOf(hosts.slice(index, index + 16)));
      if (slice.spent()) await slice.rest();
    }
  };

  const sizes = new ResizeObserver(() => {
    // The first sizes come unasked; what stands by then is met by the first search.
    if (cost === undefined) return;
    timer ??= setTimeout(
      () => {
        timer = undefined;
        if (!stopped) search(document);
      },
      Math.max(SETTLE, cost * REST),
    );
  });
  for (const element of watchable(document)) sizes.observe(element);

  return {
    search,
    stop() {
      stopped = true;
      clearTimeout(timer);
      sizes.disconnect();
    },
  };
}

/** How many empty elements are watched for a late shadow root at most. */
const WATCHED = 300;

const WATCHABLE = 'html,body,:not(:defined),:empty:is(div,span)';

const watchable = (document: Document): readonly Element[] =>
  [...queryAll(document, WATCHABLE)].slice(0, WATCHED);
