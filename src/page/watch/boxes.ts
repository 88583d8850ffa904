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

/** Calls `changed` when the box of a text that was seen lost its size, or that of another got one. */
export function watchBoxes(changed: () => void): BoxWatch {
  const followed = new Map<Element, boolean>();
  const sizes = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      const hasSize = contentRect.width > 0 || contentRect.height > 0;
      const shown = followed.get(target);
      if (shown ? !hasSize : hasSize && isVisible(target)) changed();
    }
  });
  return {
    follow(seen, unseen) {
      const wanted = new Map<Element, boolean>();
      for (const box of boxesOf(seen)) wanted.set(box, true);
      for (const box of boxesOf(unseen)) wanted.set(box, false);
      for (const element of followed.keys()) if (!wanted.has(element)) sizes.unobserve(element);
      for (const [element, shown] of wanted) {
        if (followed.get(element) !== shown) sizes.observe(element);
      }
      followed.clear();
      for (const [element, shown] of wanted) followed.set(element, shown);
    },
    stop: () => sizes.disconnect(),
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
