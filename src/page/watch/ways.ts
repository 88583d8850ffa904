import { isElement } from '../dom/natives.ts';
import { outward } from './outward.ts';

/** What hides and shows text, and makes an editor of it. */
const ATTRIBUTES: MutationObserverInit = {
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'contenteditable'],
};

/** Watches the elements on the way from some nodes up to the root. */
export interface WayWatch {
  /** Watches exactly the ways up from these nodes. */
  follow(nodes: Iterable<Node>): void;
  stop(): void;
}

/** Calls `changed` when an attribute that may hide or show text changed on a way. */
export function watchWays(changed: () => void): WayWatch {
  let onTheWay = new Set<Node>();
  const observer = new MutationObserver(changed);
  return {
    follow(nodes) {
      const wanted = new Set<Node>();
      for (const node of nodes) {
        for (let at = outward(node); at && !wanted.has(at); at = outward(at)) wanted.add(at);
      }
      if (wanted.size === onTheWay.size && [...wanted].every((node) => onTheWay.has(node))) return;
      observer.disconnect();
      for (const node of wanted) if (isElement(node)) observer.observe(node, ATTRIBUTES);
      onTheWay = wanted;
    },
    stop: () => observer.disconnect(),
  };
}
