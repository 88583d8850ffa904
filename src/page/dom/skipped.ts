import { isElement, isText, localNameOf, parentOf } from './natives.ts';

/**
 * Elements whose text is no text of the page: code, data, form fields, and what stands in for
 * something the browser shows instead.
 */
const SKIPPED = (
  'script style template noscript noframes noembed textarea select datalist input option ' +
  'iframe object embed video audio canvas title desc metadata head'
).split(' ');

const names = new Set(SKIPPED);

/** Says whether the text inside an element of this local name never counts. */
export const isSkippedName = (localName: string): boolean => names.has(localName);

/** Says whether a node is such an element, or text that stands right in one. */
export function isInert(node: Node): boolean {
  const holder = isText(node) ? parentOf(node) : node;
  return holder !== null && isElement(holder) && isSkippedName(localNameOf(holder));
}

/** Matches the same elements. */
export const SKIPPED_SELECTOR = SKIPPED.join();
