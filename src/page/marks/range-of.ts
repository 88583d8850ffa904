import { endPlace, type Place, startPlace } from '../blocks/page-block.ts';
import type { Mark } from './store.ts';

/**
 * A live range over a stretch of a block; `undefined` where the text is no longer what it was. Of what runs on in another
 * shadow root, or back in the tree, which no range can, over its first text node.
 */
export function rangeOf({
  block,
  start,
  end,
}: Pick<Mark, 'block' | 'start' | 'end'>): Range | undefined {
  const from = startPlace(block, start);
  const to = endPlace(block, end);
  if (isBeyond(from) || isBeyond(to)) return undefined;
  const range = new Range();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  if (range.startContainer !== from.node) {
    range.setStart(from.node, from.offset);
    range.setEnd(from.node, from.node.length);
  }
  return range;
}

const isBeyond = ({ node, offset }: Place): boolean => offset > node.length;
