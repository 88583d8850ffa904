import { release } from '../dom/release.ts';

/** Between the words of a line, justified ones too, lies no more than this share of their size. */
const WIDEST_SPACE = 1.5;

/** Says whether two texts stand in one line with a gap between them that the style makes: columns, crumbs. Asks for their boxes. */
export function isFarApart(one: Text, next: Text): boolean {
  const left = boxOf(one, Math.max(0, one.length - 1), one.length);
  const right = boxOf(next, 0, Math.min(1, next.length));
  if (!left || !right || left.bottom <= right.top || right.bottom <= left.top) return false;
  const gap = Math.max(right.left - left.right, left.left - right.right);
  return gap > WIDEST_SPACE * Math.max(left.height, right.height);
}

/** The box of a stretch of text; none where it is blank or not laid out. */
function boxOf(node: Text, start: number, end: number): DOMRect | undefined {
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  const [box] = range.getClientRects();
  release(range);
  return box && box.width > 0 ? box : undefined;
}
