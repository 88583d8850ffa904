import { isElement, localNameOf, parentOf } from '../dom/natives.ts';
import { shadowOf } from '../dom/shadow.ts';
import { SKIPPED_SELECTOR } from '../dom/skipped.ts';

const { closest, checkVisibility } = Element.prototype;
const editable = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'isContentEditable')?.get;
const designMode = Object.getOwnPropertyDescriptor(Document.prototype, 'designMode')?.get;

/**
 * Says whether a text node is text of the page that a reader can see or unfold: not in a script, a
 * form field, an editor or hidden; a closed `<details>` counts as shown. Asks for styles: ask it of
 * matches only.
 */
export function isShown(node: Text): boolean {
  const parent = parentOf(node);
  if (!parent) return false;
  if (!isElement(parent)) return parent instanceof ShadowRoot && isVisible(parent.host);
  if (closest.call(parent, SKIPPED_SELECTOR) || isEditable(parent)) return false;
  if (shadowOf(parent)) return node.assignedSlot !== null || hasBox(node);
  return isVisible(parent);
}

function isEditable(element: Element): boolean {
  if (designMode?.call(element.ownerDocument) === 'on') return true;
  return element instanceof HTMLElement
    ? editable?.call(element) === true
    : closest.call(element, '[contenteditable]:not([contenteditable="false" i])') !== null;
}

function hasBox(node: Text): boolean {
  const range = new Range();
  range.selectNode(node);
  const boxes = range.getClientRects().length;
  range.setStart(document, 0);
  range.collapse(true);
  return boxes > 0;
}

/** `visibility` is inherited, `content-visibility` and `display` hide what is below them. */
export function isVisible(element: Element): boolean {
  if (checkVisibility.call(element, { visibilityProperty: true })) return true;
  const { display, visibility } = getComputedStyle(element);
  if (visibility !== 'visible' || display === 'none') return false;
  const parent = parentOf(element);
  const outer = parent instanceof ShadowRoot ? parent.host : parent;
  if (!outer || !isElement(outer)) return false;
  // No box of its own, or folded away: the answer lies further out.
  if (display === 'contents') return isVisible(outer);
  const folded = closest.call(element, 'details:not([open])');
  return folded !== null && folded !== element && (outer === folded || isVisibleIn(outer, folded));
}

/** Says whether an element would be seen if the closed `<details>` around it were opened. */
function isVisibleIn(element: Element, folded: Element): boolean {
  for (let at: Element = element; at !== folded; ) {
    const { display, contentVisibility } = getComputedStyle(at);
    if (display === 'none' || contentVisibility === 'hidden') return false;
    const parent = parentOf(at);
    if (!parent || !isElement(parent)) return false;
    at = parent;
  }
  return localNameOf(folded) === 'details' && isVisible(folded);
}
