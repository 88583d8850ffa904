import { isElement } from '../dom/natives.ts';
import { outward } from './outward.ts';

/** What hides and shows text, and makes an editor of it. */
const ATTRIBUTES: MutationObserverInit = {
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'contenteditable'],
};

/** No more elements than this are watched, the innermost first: a page may be thousands of levels deep. */
const MOST = 2000;

/** Watches the elements on the way from some nodes up to the root. */
export interface WayWatch {
  /** Watches exactly the ways up from these nodes. */
  follow(nodes: Iterable<Node>): void;
  /** Watches on after a change was told. */
  resume(): void;
  stop(): void;
}

/**
 * Calls `changed` when an attribute that may hide or show text changed on a way; then no more until
 * it is resumed: a page that changes hundreds of elements sixty times a second would pay for every
 * record.
 */
export function watchWays(changed: () => void): WayWatch {
  let onTheWay = new Set<Node>();
  let resting = false;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    resting = true;
    changed();
  });
  const observe = (): void => {
    resting = false;
    for (const node of onTheWay) if (isElement(node)) observer.observe(node, ATTRIBUTES);
  };
  return {
    follow(nodes) {
      const wanted = new Set<Node>();
      for (const node of nodes) {
        for (let at = outward(node); at && !wanted.has(at); at = outward(at)) {
          if (wanted.size < MOST) wanted.add(at);
          else break;
        }
      }
      if (wanted.size === onTheWay.size && [...wanted].every((node) => onTheWay.has(node))) return;
      observer.disconnect();
      onTheWay = wanted;
      if (!resting) observe();
    },
    resume() {
      if (resting) observe();
    },
    stop() {
      observer.disconnect();
      onTheWay = new Set();
    },
  };
}
