import { isElement, parentOf } from '../dom/natives.ts';
import { boundariesByStyle, type ReadBoundary } from './boundary.ts';
import { endPlace, type PageBlock, startPlace } from './page-block.ts';

const { contains } = Node.prototype;

/** Says whether the styles lay the text nodes of a stretch of a block out in one line. */
export function isInLine(
  block: PageBlock,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const first = startPlace(block, start).node;
  const last = endPlace(block, end).node;
  if (first === last) return true;
  const { pieces } = block;
  const boundaryOf = boundariesByStyle();
  const from = pieces.findIndex(({ node }) => node === first);
  for (let index = from; pieces[index]?.node !== last; index++) {
    const [one, next] = [pieces[index]?.node, pieces[index + 1]?.node];
    if (!one || !next || !isOpen(one, next, boundaryOf) || !isOpen(next, one, boundaryOf))
      return false;
  }
  return true;
}

/** Every element on the way up from a node to what it shares with another goes on inline. */
function isOpen(node: Node, other: Node, boundaryOf: ReadBoundary): boolean {
  for (let at = parentOf(node); at && !contains.call(at, other); at = parentOf(at)) {
    if (!isElement(at) || boundaryOf(at) !== 'inline') return false;
  }
  return true;
}
