import { isHere } from '../blocks/compare-blocks.ts';
import { isShadowRoot } from '../dom/natives.ts';
import type { TextRoot } from '../dom/query.ts';

/**
 * Lets go of the shadow roots that left the page: one that renders components anew all the time would
 * be held in memory for ever, and read. `gone` is told of each: it may come back.
 */
export function dropAbsent(roots: Set<TextRoot>, gone: (root: ShadowRoot) => void): void {
  for (const root of roots) {
    if (!isShadowRoot(root) || isHere(root)) continue;
    roots.delete(root);
    gone(root);
  }
}
