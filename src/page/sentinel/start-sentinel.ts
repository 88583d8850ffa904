import { later } from '../../model/index.ts';
import { isElement, rootElementOf } from '../dom/natives.ts';
import type { TextRoot } from '../dom/query.ts';
import { startSlice } from '../scan/slice.ts';
import { dropAbsent } from '../watch/absent-roots.ts';
import { watchChanges } from '../watch/changes.ts';
import { setPace } from '../watch/pace.ts';
import { whileParsing } from '../watch/parsing.ts';
import { trackRoots } from '../watch/roots.ts';
import { nodeHasAnchor, rootHasAnchor } from './find-anchor.ts';
import { gatherPending } from './pending.ts';

/** Nodes looked at between two looks at the clock: most take less time than the look does. */
const BREATH = 64;

/** Shadow roots of which nothing tells are looked for so long after the start, ms: then no more. */
const LOOKS = [1000, 3000, 10_000, 30_000];

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
  let brokeOff = false;
  const roots = new Set<TextRoot>([document]);
  const pending = gatherPending();
  const changes = watchChanges((records) => {
    pending.add(records);
    pace.ask();
  });
  const tracker = trackRoots(document, roots, (root) => {
    roots.add(root);
    changes.add(root);
    pending.addNode(root);
    pace.ask();
  });

  const looks = LOOKS.map((after) => later(tracker.glance, after));

  const stop = (): void => {
    stopped = true;
    stopParsing();
    for (const drop of looks) drop();
    changes.stop();
    tracker.stop();
    pace.stop();
  };

  const hasAnchor = (node: Node): boolean | Promise<boolean> => {
    if (node instanceof Document) return readDocument(node);
    return node instanceof DocumentFragment
      ? rootHasAnchor(node, anchors)
      : nodeHasAnchor(node, anchors);
  };
  const readDocument = async (whole: Document): Promise<boolean> =>
    rootElementOf(whole) !== null && rootHasAnchor(whole, anchors);

  const readPending = async (): Promise<undefined> => {
    dropAbsent(roots, tracker.forget);
    const nodes = pending.take();
    const searched: TextRoot[] = [];
    const slice = startSlice();
    let count = 0;
    for (const node of nodes === 'everything' ? roots : nodes) {
      if (++count % BREATH === 0 && slice.spent()) await slice.rest();
      if (stopped) return;
      const answer = hasAnchor(node);
      // Waiting for what is known already would cost more than most nodes do.
      if (typeof answer === 'boolean' ? answer : await answer) {
        if (stopped) return;
        stop();
        found();
        return;
      }
      if (isElement(node) || node instanceof Document) searched.push(node);
    }
    if (!stopped && searched.length > 0) tracker.search(...searched);
    brokeOff = false;
  };

  /**
   * By something in the page that nobody foresaw: what was to be read is read with everything else, once.
   * There is nobody to be told of it; a page without an anchor is asked no more than that.
   */
  const readAnew = (): void => {
    brokeOff = !brokeOff;
    if (!brokeOff) return;
    for (const root of roots) pending.addNode(root);
    pace.ask();
  };
  const pace = setPace(readPending, readAnew);

  const readAll = (): void => {
    pending.addNode(document);
    pace.now();
  };
  const stopParsing = whileParsing(document, readAll, () => {
    changes.add(document);
    readAll();
  });
  if (document.readyState === 'loading') readAll();
  return { stop };
}
