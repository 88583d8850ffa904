import type { MarkedPage, Markup } from '../../model/index.ts';
import {
  attribute,
  childrenOf,
  type Element,
  isElement,
  type Node,
  textOf,
  walk,
} from './html-tree.ts';
import { plainText } from './plain-text.ts';

/** Of an element's text no more nodes are read: `<time>` in `<time>` without end would take for ever. */
const NODES = 50;

/** parse5's tree as the rules for a page's facts read it. */
const MARKUP: Markup<Element> = {
  nameOf: ({ tagName }) => tagName,
  attributeOf: attribute,
  parentOf: ({ parentNode }) => (parentNode && isElement(parentNode) ? parentNode : undefined),
  childrenOf: (element) => childrenOf(element).filter((child) => isElement(child)),
  textOf: (element) => textOf(element, NODES),
};

/** A page's elements by their names, and its title. */
export interface MarkedDocument {
  readonly title: string;
  /** The page for its facts; `places`: the element in which each of its blocks begins. */
  marked(places: readonly (Element | undefined)[]): MarkedPage<Element>;
}

/** Collects what a page's markup may state of it, in one way through the tree. */
export function markedDocument(document: Node): MarkedDocument {
  const byName = new Map<string, Element[]>(
    ['html', 'title', 'link', 'meta', 'script', 'time'].map((name) => [name, []]),
  );
  walk(document, {
    enter: (node) => {
      if (!isElement(node)) return true;
      byName.get(node.tagName)?.push(node);
      // What an image of lines and shapes calls its title is not the page's.
      return node.tagName !== 'svg';
    },
  });
  const all = (name: string): readonly Element[] => byName.get(name) ?? [];
  const titles = all('title').map((title) => plainText(textOf(title)));
  return {
    title: titles.find(Boolean) ?? '',
    marked: (places) => ({ markup: MARKUP, root: all('html')[0], all, places, address: '' }),
  };
}
