import {
  firstChildOf,
  isElement,
  isText,
  nextSiblingOf,
  parentOf,
  textOf,
} from '../dom/natives.ts';
import { shadowOf } from '../dom/shadow.ts';
import { isSkipped } from '../dom/skipped.ts';
import { slotOf } from '../dom/tree.ts';
import type { Boundary, ReadBoundary } from './boundary.ts';
import { isFarApart } from './far-apart.ts';
import { endPlace, type PageBlock, startPlace } from './page-block.ts';
import { boundariesByStyle } from './styled-boundary.ts';

const { contains } = Node.prototype;

/** A blank line; where line ends are kept, it parts paragraphs. */
const BLANK_LINE = /\n[ \t]*\r?\n/;

/**
 * Says whether the styles lay a stretch of a block out in one line: no block, no blank line that is kept, no other slot and
 * no words of a shadow root between two of its text nodes.
 */
export function isInLine(
  block: PageBlock,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const first = startPlace(block, start).node;
  const last = endPlace(block, end).node;
  if (BLANK_LINE.test(block.text.slice(start, end)) && keepsLines(first)) return false;
  if (first === last) return true;
  const { pieces } = block;
  const boundaryOf = boundariesByStyle();
  const from = pieces.findIndex(({ node }) => node === first);
  let said = first;
  for (let index = from; pieces[index]?.node !== last; index++) {
    const [one, next] = [pieces[index]?.node, pieces[index + 1]?.node];
    if (!one || !next || !isOpen(one, next, boundaryOf) || !isOpen(next, one, boundaryOf))
      return false;
    if (!isSlottedAlike(one, next) || hasTextBetween(one, next, boundaryOf)) return false;
    if (next.data.trim() === '') continue;
    if (isFarApart(said, next)) return false;
    said = next;
  }
  return true;
}

const GOES_ON: ReadonlySet<Boundary> = new Set(['inline', 'line']);

/** Every element on the way up from a node to what it shares with another goes on inline. */
function isOpen(node: Node, other: Node, boundaryOf: ReadBoundary): boolean {
  for (let at = parentOf(node); at && !contains.call(at, other); at = parentOf(at)) {
    if (!isElement(at) || !GOES_ON.has(boundaryOf(at))) return false;
  }
  return true;
}

/** `pre`, `pre-wrap`, `pre-line`, `break-spaces`: the page shows the line ends of its source. */
function keepsLines(node: Text): boolean {
  const parent = parentOf(node);
  return (
    parent !== null &&
    isElement(parent) &&
    /^(?:pre|break-spaces)/.test(getComputedStyle(parent).whiteSpace)
  );
}

/** The node itself or what holds it, right below what it shares with another. */
function branchOf(node: Node, other: Node): Node {
  let at = node;
  for (let up = parentOf(at); up && !contains.call(up, other); up = parentOf(at)) at = up;
  return at;
}

/** Named slots may stand far apart, whatever the order of what is put into them. */
function isSlottedAlike(one: Text, next: Text): boolean {
  const slot = (node: Node) => (isElement(node) || isText(node) ? slotOf(node) : null);
  return slot(branchOf(one, next)) === slot(branchOf(next, one));
}

/** An icon shows no words; what else a host between two texts shows stands between them, and so does what stands aside. */
function hasTextBetween(one: Text, next: Text, boundaryOf: ReadBoundary): boolean {
  const last = branchOf(next, one);
  for (let at = nextSiblingOf(branchOf(one, next)); at && at !== last; at = nextSiblingOf(at)) {
    if (!isElement(at)) continue;
    if (boundaryOf(at) === 'aside') return true;
    const root = shadowOf(at);
    if (root && saysSomething(root)) return true;
  }
  return false;
}

const WORD = /[\p{L}\p{N}]/u;

function saysSomething(root: ShadowRoot): boolean {
  for (let at = firstChildOf(root); at; at = nextSiblingOf(at)) {
    const text = isText(at) ? at.data : isElement(at) && !isSkipped(at) ? textOf(at) : '';
    if (WORD.test(text ?? '')) return true;
  }
  return false;
}
