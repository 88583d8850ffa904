import { queryAll, type TextRoot } from '../dom/query.ts';
import { isLeaf, likelyShadows, possibleHosts, shadowsOf } from '../scan/hosts.ts';
import { pause, type Slice, startSlice } from '../scan/slice.ts';

/** Follows the shadow roots of a page; one that was found once is not reported again. */
export interface RootTracker {
  /** Looks for shadow roots under some roots, in them too; unlikely hosts are asked in idle time. */
  search(...within: TextRoot[]): void;
  /** This one left the page: should it come back, it is new. */
  forget(root: ShadowRoot): void;
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
  const measured = new WeakSet<Element>();
  let stopped = false;
  let watching = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What the dearest search took, ms. */
  let cost = 0;

  const report = (roots: readonly ShadowRoot[]): void => {
    for (const root of roots) {
      if (stopped || known.has(root)) continue;
      known.add(root);
      found(root);
      search(root);
    }
  };

  /** Every step may go through the whole page: the page has its turn in between. */
  const searchIn = async (within: readonly TextRoot[]): Promise<void> => {
    await pause();
    const slice = startSlice();
    const large: TextRoot[] = [];
    const leaves: Element[] = [];
    for (const root of within) {
      if (isLeaf(root)) leaves.push(root);
      else large.push(root);
    }
    await ask(leaves, slice);
    for (const root of large) {
      if (stopped) return;
      const start = performance.now();
      report(likelyShadows(root));
      cost = Math.max(cost, performance.now() - start);
      if (slice.spent()) await slice.rest();
    }
    if (large.length > 0) requestIdleCallback(() => void askAll(large), { timeout: 1000 });
    if (watching || stopped) return;
    watching = true;
    await pause();
    if (!stopped) for (const element of watchable(document)) sizes.observe(element);
  };
  const search = (...within: TextRoot[]): void => void searchIn(within);

  const askAll = async (within: readonly TextRoot[]): Promise<void> => {
    for (const root of within) if (!stopped) await ask(possibleHosts(root), startSlice(IDLE_SLICE));
  };

  const ask = async (hosts: readonly Element[], slice: Slice): Promise<void> => {
    for (let index = 0; index < hosts.length && !stopped; index += 16) {
      report(shadowsOf(hosts.slice(index, index + 16)));
      if (slice.spent()) await slice.rest();
    }
  };

  const sizes = new ResizeObserver((entries) => {
    // The first size of each comes unasked, just after the page was searched.
    const news = entries.filter(({ target }) => measured.has(target));
    for (const { target } of entries) measured.add(target);
    if (news.length === 0) return;
    const again = (): void => {
      timer = undefined;
      if (!stopped) search(document);
    };
    timer ??= setTimeout(again, Math.max(SETTLE, cost * REST));
  });

  return {
    search,
    forget: (root) => void known.delete(root),
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
