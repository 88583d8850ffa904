import { isShadowRoot, parentOf } from '../dom/natives.ts';

/** What holds a node, out of shadow roots too. */
export const outward = (node: Node): Node | null =>
  isShadowRoot(node) ? node.host : parentOf(node);
