import { childCountOf, firstChildOf, lastChildOf } from '../dom/natives.ts';
import { byTag, type TextRoot } from '../dom/query.ts';
import { release } from '../dom/release.ts';
import { isSkipped } from '../dom/skipped.ts';

/** The text of a stretch of a page, as the browser joins it, and the node from which it is read. */
export interface Chunk {
  readonly text: string;
  /** The stretch begins at the start of this node, or at its end where `after` is set. */
  readonly from: Node;
  readonly after: boolean;
}

/**
 * Elements read at once where most pages hold nothing: enough that reading is all native, few enough
 * to yield between. Firefox takes longer the more there are.
 */
export const WIDE = 128;

/** Elements read at once where anchors are expected: the nodes of a chunk with one are walked. */
export const NARROW = 32;

/** Inert text shorter than this is read along: cutting around it costs more. */
const LONG_INERT = 512;

/**
 * Reads the text under `root` natively, chunk by chunk, in document order. Long scripts, styles and
 * `noscript` are left out; whatever else is not page text is for the caller to reject. A chunk ends
 * before an element's first child, so a word may be cut by the border between two chunks. `step` is
 * the number of elements read at once.
 */
export function* readChunks(root: TextRoot, step: number = WIDE): Generator<Chunk> {
  const elements = byTag(root, '*');
  const inert = longInert(root);
  const range = new Range();
  let from: Node = root;
  let after = false;
  let skip = 0;
  const upTo = (end: Node, offset: number): Chunk => {
    range.setStart(from, after ? childCountOf(from) : 0);
    range.setEnd(end, offset);
    return { text: range.toString(), from, after };
  };
  for (let index = step; ; index += step) {
    const end = elements[index];
    for (; skip < inert.length; skip++) {
      const next = inert[skip] as Element;
      if (end && !follows(end, next)) break;
      yield upTo(next, 0);
      from = next;
      after = true;
    }
    if (!end) break;
    if (after && contains.call(from, end)) continue;
    yield upTo(end, 0);
    from = end;
    after = false;
  }
  yield upTo(root, childCountOf(root));
  release(range);
}

const DOCUMENT_POSITION_FOLLOWING = 4;

const { compareDocumentPosition, contains } = Node.prototype;

const follows = (node: Node, reference: Node): boolean =>
  (compareDocumentPosition.call(reference, node) & DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Scripts, styles and the like with long text, in document order. */
function longInert(root: TextRoot): readonly Element[] {
  const kinds = ['script', 'style', 'noscript'].map((name) => {
    const found: Element[] = [];
    const all = byTag(root, name);
    for (let index = 0; ; index++) {
      const element = all[index];
      if (!element) return found;
      if (!isSkipped(element)) continue;
      const text = firstChildOf(element) as Text | null;
      if (text && text === lastChildOf(element) && text.length >= LONG_INERT) found.push(element);
    }
  });
  const sorted = kinds.filter((found) => found.length > 0);
  return sorted.length < 2
    ? (sorted[0] ?? [])
    : sorted.flat().sort((a, b) => (follows(b, a) ? -1 : 1));
}
