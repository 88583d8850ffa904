import { offsetOf } from '../blocks/page-block.ts';
import { isText } from '../dom/natives.ts';
import { release } from '../dom/release.ts';
import { rangeOf } from '../marks/range-of.ts';
import type { Mark, MarkStore } from '../marks/store.ts';

interface CaretDocument {
  caretPositionFromPoint(
    x: number,
    y: number,
    options?: { shadowRoots: readonly ShadowRoot[] },
  ): { readonly offsetNode: Node; readonly offset: number } | null;
}

const caretAt = (Document.prototype as unknown as CaretDocument).caretPositionFromPoint;

/** A pointer that misses a mark's box by no more than this hits it, CSS pixels: underlines hang below. */
const SLACK = 2;

/** The mark under a point of the viewport, whatever tree of the page it stands in. */
export function hitMark(
  document: Document,
  store: MarkStore,
  shadowRoots: readonly ShadowRoot[],
  x: number,
  y: number,
): Mark | undefined {
  const caret = caretAt.call(document as never, x, y, { shadowRoots });
  if (!caret || !isText(caret.offsetNode)) return undefined;
  const { offsetNode: node, offset } = caret;
  for (const mark of store.at(node)) {
    const at = offsetOf(mark.block, { node, offset });
    if (at === undefined || at < mark.start || at > mark.end) continue;
    if (isOver(mark, x, y)) return mark;
  }
  return undefined;
}

/** The caret clamps to the ends of lines: the mark must really be there. */
function isOver(mark: Mark, x: number, y: number): boolean {
  const range = rangeOf(mark);
  if (!range) return false;
  const over = [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      x >= left && x <= right && y >= top - SLACK && y <= bottom + SLACK,
  );
  release(range);
  return over;
}
