import type { DefaultTreeAdapterMap } from 'parse5';

export type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

/** Whether a node is an element; `isElement(node, 'time')` asks for one of the names too. */
export const isElement = (node: Node, ...names: readonly string[]): node is Element =>
  'tagName' in node && (names.length === 0 || names.includes(node.tagName));

export const isText = (node: Node): node is DefaultTreeAdapterMap['textNode'] =>
  node.nodeName === '#text';

/** An attribute's value, `''` where it is written without one. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name && each.prefix === undefined)?.value;

export const childrenOf = (node: Node): readonly Node[] =>
  'childNodes' in node ? node.childNodes : [];

/** A way through a tree: what to do on the way in and out; `enter` returns false to pass over a node. */
export interface Visitor {
  enter(node: Node): boolean;
  leave?(node: Node): void;
}

/** Visits every node in document order, without recursion: hostile pages nest without end. */
export function walk(root: Node, { enter, leave }: Visitor): void {
  const path: { node: Node; next: number }[] = [];
  const open = (node: Node): void => {
    if (enter(node)) path.push({ node, next: 0 });
  };
  open(root);
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const child = childrenOf(top.node)[top.next];
    top.next += 1;
    if (child) open(child);
    else {
      path.pop();
      leave?.(top.node);
    }
  }
}

/** The text below a node, as written; of at most so many nodes, where `most` is given. */
export function textOf(root: Node, most = Number.POSITIVE_INFINITY): string {
  let text = '';
  let met = 0;
  walk(root, {
    enter: (node) => {
      met += 1;
      if (met > most) return false;
      if (isText(node)) text += node.value;
      return true;
    },
  });
  return text;
}
