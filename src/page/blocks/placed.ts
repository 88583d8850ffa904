import { release } from '../dom/release.ts';
import { slotOf } from '../dom/tree.ts';

/** Says whether a child of a shadow host is laid out anywhere: what the root has no slot for is not. */
export const isPlaced = (child: Text | Element): boolean => slotOf(child) !== null || hasBox(child);

function hasBox(node: Node): boolean {
  const range = new Range();
  range.selectNode(node);
  const boxes = range.getClientRects().length;
  release(range);
  return boxes > 0;
}
