import { boundaryByName } from '../blocks/boundary.ts';
import { isVisible } from '../blocks/visible.ts';
import { isElement } from '../dom/natives.ts';
import { outward } from './outward.ts';

/** Watches the boxes that hold some texts. */
export interface BoxWatch {
  /** Watches exactly the boxes of these: texts that are seen, and texts that are not. */
  follow(seen: Iterable<Text>, unseen: Iterable<Text>): void;
  stop(): void;
}

/** As far around what is in view, px: wherever a box stands, it counts as near, but one that is not there. */
const EVERYWHERE = '9999999px';

/**
 * Calls `changed` when the box of a text that was seen is gone, or that of another is there. Not by observing sizes: where a
 * page changes sizes while its own observers are told of some, one more observer of what lies around them makes the
 * browser report an error to the page ("undelivered notifications"). Where scrolled boxes have no margin
 * (Firefox before 141) what comes into view counts as come.
 */
export function watchBoxes(changed: () => void): BoxWatch {
  const followed = new Map<Element, boolean>();
  const options = { root: document, rootMargin: EVERYWHERE, scrollMargin: EVERYWHERE };
  const presence = new IntersectionObserver((entries) => {
    for (const { target, boundingClientRect: box } of entries) {
      const hasSize = box.width > 0 || box.height > 0;
      const shown = followed.get(target);
      if (shown ? !hasSize : hasSize && isVisible(target)) changed();
    }
  }, options);
  return {
    follow(seen, unseen) {
      const wanted = new Map<Element, boolean>();
      for (const box of boxesOf(seen)) wanted.set(box, true);
      for (const box of boxesOf(unseen)) wanted.set(box, false);
      for (const element of followed.keys()) if (!wanted.has(element)) presence.unobserve(element);
      for (const [element, shown] of wanted) {
        if (followed.get(element) !== shown) presence.observe(element);
      }
      followed.clear();
      for (const [element, shown] of wanted) followed.set(element, shown);
    },
    stop: () => presence.disconnect(),
  };
}

function* boxesOf(nodes: Iterable<Text>): Generator<Element> {
  for (const node of nodes) {
    const box = boxOf(node);
    if (box) yield box;
  }
}

/** The element whose box tells of a node: inline ones have no size to be observed. */
function boxOf(node: Node): Element | undefined {
  for (let at = outward(node); at; at = outward(at)) {
    if (isElement(at) && boundaryByName(at) !== 'inline') return at;
  }
  return undefined;
}
