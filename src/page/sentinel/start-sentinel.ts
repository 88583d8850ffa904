import { rootElementOf } from '../dom/natives.ts';
import type { TextRoot } from '../dom/query.ts';
import { watchChanges } from '../watch/changes.ts';
import { setPace } from '../watch/pace.ts';
import { trackRoots } from '../watch/roots.ts';
import { nodeHasAnchor, rootHasAnchor } from './find-anchor.ts';
import { gatherPending } from './pending.ts';

/** The watch over a document that holds no anchor yet. */
export interface Sentinel {
  stop(): void;
}

/**
 * Reads the text of a document, its shadow roots and whatever comes later until an anchor turns up;
 * then calls `found`, once, and is gone. Touches nothing.
 */
export function startSentinel(document: Document, anchors: RegExp, found: () => void): Sentinel {
  let stopped = false;
  const roots = new Set<TextRoot>([document]);
  const pending = gatherPending();
  const changes = watchChanges((records) => {
    pending.add(records);
    pace.ask();
  });
  const tracker = trackRoots(document, (root) => {
    roots.add(root);
    changes.add(root);
    pending.addNode(root);
    pace.ask();
  });

  const stop = (): void => {
    stopped = true;
    changes.stop();
    tracker.stop();
    pace.stop();
  };

  const report = (): void => {
    if (stopped) return;
    stop();
    found();
  };

  const readPending = async (): Promise<undefined> => {
    const nodes = pending.take();
    for (const node of nodes === 'everything' ? roots : nodes) {
      if (stopped) return undefined;
      const hit = await (nodes === 'everything' || node instanceof DocumentFragment
        ? rootHasAnchor(node as TextRoot, anchors)
        : nodeHasAnchor(node, anchors));
      if (hit) {
        report();
        return undefined;
      }
      if (!stopped && node instanceof Element) tracker.search(node);
    }
    return undefined;
  };
  const pace = setPace(readPending);

  const readAll = async (): Promise<void> => {
    changes.add(document);
    if (!rootElementOf(document)) return;
    if (await rootHasAnchor(document, anchors)) report();
    else if (!stopped) tracker.search(document);
  };
  void readAll();
  return { stop };
}
