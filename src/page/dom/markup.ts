import type { Markup } from '../../model/index.ts';
import {
  firstChildOf,
  isElement,
  localNameOf,
  nextSiblingOf,
  parentOf,
  textOf,
} from './natives.ts';

const getAttribute = Element.prototype.getAttribute;

/** The browser's tree as the rules for a page's facts read it; the page's names cannot get in the way. */
export const MARKUP: Markup<Element> = {
  nameOf: localNameOf,
  attributeOf: (element, name) => getAttribute.call(element, name) ?? undefined,
  parentOf: parentElementOf,
  childrenOf,
  textOf: (element) => textOf(element) ?? '',
};

/** The element around a node; none at the root of a tree, a shadow tree too. */
export function parentElementOf(node: Node): Element | undefined {
  const parent = parentOf(node);
  return parent && isElement(parent) ? parent : undefined;
}

function* childrenOf(element: Element): Generator<Element> {
  for (let child = firstChildOf(element); child; child = nextSiblingOf(child))
    if (isElement(child)) yield child;
}
