import {
  firstElementOf,
  isElement,
  isText,
  localNameOf,
  namespaceOf,
  parentOf,
} from './natives.ts';

/**
 * Elements whose text is no text of the page: code, data, form fields, and what stands in for
 * something the browser shows instead. `object` is none of them: what cannot be loaded shows its text.
 */
const SKIPPED = (
  'script style template noscript noframes noembed textarea select datalist input option ' +
  'iframe embed video audio canvas meter progress title desc metadata'
).split(' ');

const names = new Set(SKIPPED);

/** In any other namespace these names mean nothing, and the browser shows the text. */
const NAMESPACES = /^http:..www\.w3\.org.(1999.xhtml|2000.svg)$/;

/** Says whether the text inside an element never counts. */
export const isSkipped = (element: Element): boolean =>
  names.has(localNameOf(element)) &&
  NAMESPACES.test(namespaceOf(element) ?? '') &&
  !isMarkup(element);

/** Where no script may run, `noscript` is an element like others: what stands in it was parsed, and is shown. */
const isMarkup = (element: Element): boolean =>
  localNameOf(element) === 'noscript' && firstElementOf(element) !== null;

/** Says whether a node is such an element, or text that stands right in one. */
export function isInert(node: Node): boolean {
  const holder = isText(node) ? parentOf(node) : node;
  return holder !== null && isElement(holder) && isSkipped(holder);
}

/** Matches the same elements, and those of foreign namespaces that are called like them. */
export const SKIPPED_SELECTOR = /* @__PURE__ */ SKIPPED.join();
