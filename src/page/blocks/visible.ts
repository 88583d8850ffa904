import { isElement, isShadowRoot, parentOf } from '../dom/natives.ts';
import { slotOf } from '../dom/tree.ts';

const { checkVisibility, matches } = Element.prototype;

/**
 * Says whether an element is seen, or would be if the closed `<details>` around it were opened.
 * `display: contents` has no box of its own and is as visible as what holds it.
 */
export function isVisible(element: Element): boolean {
  if (checkVisibility.call(element, { visibilityProperty: true })) return true;
  // From the innermost ancestor that has a box, inwards: asking inside what is not rendered is slow,
  // and browsers say so in the console.
  const inwards: Element[] = [];
  let at: Element | undefined = element;
  while (at && !checkVisibility.call(at)) {
    inwards.unshift(at);
    at = outer(at);
  }
  if (!at) return false;
  const folded = [at, ...inwards].some(isFolded);
  for (const inner of inwards) {
    const { contentVisibility } = getComputedStyle(at);
    if (contentVisibility === 'hidden') return false;
    if (getComputedStyle(inner).display === 'none') return false;
    at = inner;
  }
  if (getComputedStyle(element).visibility !== 'visible') return false;
  return folded || inwards.every((inner) => hasNoBox(inner));
}

const hasNoBox = (element: Element): boolean => getComputedStyle(element).display === 'contents';

const isFolded = (element: Element): boolean => matches.call(element, 'details:not([open])');

/** What an element is laid out in: out of shadow roots, and into those that have a place for it. */
function outer(element: Element): Element | undefined {
  const parent = slotOf(element) ?? parentOf(element);
  if (parent && isShadowRoot(parent)) return parent.host;
  return parent && isElement(parent) ? parent : undefined;
}
