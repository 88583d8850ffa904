import { startPlace } from '../blocks/page-block.ts';
import { isConnected } from '../dom/natives.ts';
import { type TextRoot, textWalker } from '../dom/query.ts';
import type { Mark } from './store.ts';

/**
 * Marks in the order of the page, those of shadow roots behind. Walks the page: comparing the places
 * of two nodes takes a browser as long as they have siblings, and sorting asks that very often.
 */
export function inPageOrder(marks: readonly Mark[], roots: Iterable<TextRoot>): readonly Mark[] {
  const byNode = new Map<Text, Mark[]>();
  for (const mark of marks) {
    const { node } = startPlace(mark.block, mark.start);
    const there = byNode.get(node);
    if (there) there.push(mark);
    else byNode.set(node, [mark]);
  }
  const ordered: Mark[] = [];
  for (const root of roots) {
    if (byNode.size === 0) break;
    const walker = textWalker(root);
    for (
      let node = walker.nextNode() as Text | null;
      node;
      node = walker.nextNode() as Text | null
    ) {
      const there = byNode.get(node);
      if (!there) continue;
      // One text node may hold more marks than a call takes arguments.
      for (const mark of there.sort((a, b) => placeOf(a) - placeOf(b))) ordered.push(mark);
      byNode.delete(node);
      if (byNode.size === 0) break;
    }
  }
  return ordered.filter((mark) => isConnected(startPlace(mark.block, mark.start).node));
}

const placeOf = (mark: Mark): number => startPlace(mark.block, mark.start).offset;
