import { later } from '../../model/index.ts';
import type { TextRoot } from '../dom/query.ts';
import { isLeaf, likelyShadows, possibleHosts, shadowsOf } from '../scan/hosts.ts';
import { pause, type Slice, startSlice } from '../scan/slice.ts';
import { watchLate } from './late-roots.ts';
import { makeSearchCost } from './search-cost.ts';

/** Follows the shadow roots of a page; one that was found once is not reported again. */
export interface RootTracker {
  /** Looks for shadow roots under some roots, in them too; unlikely hosts are asked in idle time. */
  search(...within: TextRoot[]): void;
  /** Searches everything once more, unless it was just searched or that takes long; unlikely hosts every second time. */
  glance(): void;
  /** This one left the page: should it come back, it is new. */
  forget(root: ShadowRoot): void;
  stop(): void;
}

/** An idle stretch of asking unlikely hosts, ms. */
const IDLE_SLICE = 2;

/**
 * Reports every shadow root that `search` meets to `found`; looks again, in all of `roots`, where sizes changed.
 * `roots` are those that are read: the document, and what was found and is still there.
 */
export function trackRoots(
  document: Document,
  roots: Iterable<TextRoot>,
  found: (root: ShadowRoot) => void,
): RootTracker {
  const known = new WeakSet<ShadowRoot>();
  let stopped = false;
  let watching = false;
  let timer: (() => void) | undefined;
  const cost = makeSearchCost();
  /** The next glance asks the unlikely hosts as well. */
  let thorough = false;

  const report = (roots: readonly ShadowRoot[]): void => {
    for (const root of roots) {
      if (stopped || known.has(root)) continue;
      known.add(root);
      found(root);
      search(root);
    }
  };

  /** Every step may go through the whole page: the page has its turn in between. */
  const searchIn = async (within: readonly TextRoot[], unlikely = true): Promise<void> => {
    await pause();
    const slice = startSlice();
    const large: TextRoot[] = [];
    const leaves: Element[] = [];
    for (const root of within) {
      if (isLeaf(root)) leaves.push(root);
      else large.push(root);
    }
    await ask(leaves, slice);
    let spent = 0;
    for (const root of large) {
      if (stopped) return;
      const start = performance.now();
      report(likelyShadows(root));
      spent += performance.now() - start;
      cost.searched(start, spent, unlikely);
      if (slice.spent()) await slice.rest();
    }
    if (unlikely && large.length > 0)
      requestIdleCallback(() => void askAll(large), { timeout: 1000 });
    if (watching || stopped) return;
    watching = true;
    await pause();
    if (!stopped) late.start();
  };
  const search = (...within: TextRoot[]): void => void searchIn(within);

  const askAll = async (within: readonly TextRoot[]): Promise<void> => {
    for (const root of within) if (!stopped) await ask(possibleHosts(root), startSlice(IDLE_SLICE));
  };

  const ask = async (hosts: readonly Element[], slice: Slice): Promise<void> => {
    for (let index = 0; index < hosts.length && !stopped; index += 16) {
      const start = performance.now();
      report(shadowsOf(hosts.slice(index, index + 16)));
      cost.asked(performance.now() - start);
      if (slice.spent()) await slice.rest();
    }
  };

  const again = (): void => {
    timer = undefined;
    if (!stopped) void searchIn([...roots]);
  };
  const late = watchLate(document, () => {
    timer ??= later(again, cost.settle());
  });

  return {
    search,
    glance() {
      if (stopped || !cost.mayGlance()) return;
      void searchIn([...roots], thorough);
      thorough = !thorough;
    },
    forget: (root) => void known.delete(root),
    stop() {
      stopped = true;
      timer?.();
      late.stop();
    },
  };
}
