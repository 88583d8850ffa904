/** Where elements can be looked for: a document or a part of it, or a shadow root. */
export type TextRoot = Document | DocumentFragment | Element;

/** A list of elements read by index; live or not. */
export type Elements = { readonly [index: number]: Element | undefined };

const ofDocument = Document.prototype;
const ofElement = Element.prototype;
const byTagInDocument = ofDocument.getElementsByTagName;
const byTagInElement = ofElement.getElementsByTagName;
const inDocument = ofDocument.querySelectorAll;
const inElement = ofElement.querySelectorAll;
const walkerOf = ofDocument.createTreeWalker;

/** All elements below a root that match; named elements of the page cannot get in the way. */
export function queryAll(root: TextRoot, selector: string): NodeListOf<Element> {
  if (root instanceof Document) return inDocument.call(root, selector);
  if (root instanceof Element) return inElement.call(root, selector);
  return root.querySelectorAll(selector);
}

/** Elements below a root by local name or `*`, in document order, read natively as far as asked for. */
export function byTag(root: TextRoot, name: string): Elements {
  if (root instanceof Document) return byTagInDocument.call(root, name);
  if (root instanceof Element) return byTagInElement.call(root, name);
  return root.querySelectorAll(name);
}

/** A walker over the text nodes and CDATA sections below a root. */
export const textWalker = (root: Node): TreeWalker =>
  walkerOf.call(document, root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
