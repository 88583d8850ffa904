import { startPlace } from '../blocks/page-block.ts';
import { isElement, isShadowRoot, parentOf } from '../dom/natives.ts';
import type { Mark } from './store.ts';

/**
 * More marks than this are not painted at once: every painted range costs the page something at each
 * of its changes, and the browser at each of its frames.
 */
export const PAINTED = 2000;

/**
 * Of very many marks, those around the first that is in view or below it. They must be in the order of
 * the page: in any other, none of those in view may be among them.
 */
export function nearView(marks: readonly Mark[]): readonly Mark[] {
  if (marks.length <= PAINTED) return marks;
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bottomOf(marks[middle] as Mark) < 0) low = middle + 1;
    else high = middle;
  }
  const start = Math.max(0, Math.min(low - PAINTED / 2, marks.length - PAINTED));
  return marks.slice(start, start + PAINTED);
}

/** The lower edge of the box that holds a mark, in the viewport. */
function bottomOf({ block, start }: Mark): number {
  const parent = parentOf(startPlace(block, start).node);
  if (!parent) return 0;
  const element = parent && isShadowRoot(parent) ? parent.host : parent;
  return isElement(element) ? Element.prototype.getBoundingClientRect.call(element).bottom : 0;
}
