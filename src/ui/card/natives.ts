/*
 * The browser's own accessors, for the page's elements. A form's or document's named elements shadow
 * the properties of the same name (`<input name="matches">`), in a content script too.
 */

/** A property as the prototype gives it. */
const parentOf = (node: Node): Node | null => Reflect.get(Node.prototype, 'parentNode', node);
const slotOf = (element: Element): Element | null =>
  Reflect.get(Element.prototype, 'assignedSlot', element);

/** The document that an element of the page stands in. */
export const documentOf = (element: Element): Document =>
  Reflect.get(Node.prototype, 'ownerDocument', element) as Document;

/** The document element of the document that an element stands in. */
export const rootOf = (element: Element): Element =>
  Reflect.get(Document.prototype, 'documentElement', documentOf(element));

/** The element of a document that has the focus; where it is in a shadow root, its host. */
export const activeIn = (document: Document): Element | null =>
  Reflect.get(Document.prototype, 'activeElement', document);

/** Says whether a document's window has the focus. */
export const hasFocus = (document: Document): boolean => Document.prototype.hasFocus.call(document);

/** Gives an element the focus; nothing moves. */
export const focusOn = (element: HTMLElement): void =>
  HTMLElement.prototype.focus.call(element, { preventScroll: true });

/** The element at a point of the viewport, CSS pixels, as a document or shadow root sees it. */
export const elementAt = (root: Node, x: number, y: number): Element | null =>
  (root instanceof ShadowRoot ? ShadowRoot : Document).prototype.elementFromPoint.call(root, x, y);

/** An element of ours; it stands nowhere. */
export const newElement = (document: Document, name: 'div' | 'style'): HTMLElement =>
  Document.prototype.createElement.call(document, name);

/** Says whether an element of the page matches a selector. */
export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

/** Says whether an element of the page, or one around it in its own tree, matches a selector. */
export const isWithin = (element: Element, selector: string): boolean =>
  Element.prototype.closest.call(element, selector) !== null;

/** The elements that an element is laid out in, itself first: through slots, and out of shadow roots. */
export function* around(element: Element): Generator<Element> {
  for (let at: Node | null = element; at instanceof Element; ) {
    yield at;
    const next: Node | null = slotOf(at) ?? parentOf(at);
    at = next instanceof ShadowRoot ? next.host : next;
  }
}
