import { isText } from '../dom/natives.ts';
import { release } from '../dom/release.ts';

const textSlot = Object.getOwnPropertyDescriptor(Text.prototype, 'assignedSlot')?.get;
const elementSlot = Object.getOwnPropertyDescriptor(Element.prototype, 'assignedSlot')?.get;

/** The slot that gives a child of a shadow host its place; null where there is none, and where the root is closed. */
export const slotOf = (child: Text | Element): HTMLSlotElement | null =>
  ((isText(child) ? textSlot : elementSlot)?.call(child) as HTMLSlotElement | null) ?? null;

/** Says whether a child of a shadow host is laid out anywhere: what the root has no slot for is not. */
export const isPlaced = (child: Text | Element): boolean => slotOf(child) !== null || hasBox(child);

function hasBox(node: Node): boolean {
  const range = new Range();
  range.selectNode(node);
  const boxes = range.getClientRects().length;
  release(range);
  return boxes > 0;
}
