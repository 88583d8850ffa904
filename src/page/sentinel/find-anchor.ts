import { firstChildOf, isConnected, isElement, lastChildOf, textOf } from '../dom/natives.ts';
import { type TextRoot, textWalker } from '../dom/query.ts';
import { isInert } from '../dom/skipped.ts';
import { borderHasAnchor, hasAnchor, longHasAnchor, tailOf } from '../scan/anchored.ts';
import { readChunks } from '../scan/chunks.ts';
import { type Slice, startSlice } from '../scan/slice.ts';

/** Says whether the page text under a root holds an anchor. Yields to the page every few ms. */
export async function rootHasAnchor(root: TextRoot, pattern: RegExp): Promise<boolean> {
  const slice = startSlice();
  let tail = '';
  for (const { text } of readChunks(root)) {
    const hit = borderHasAnchor(tail, text, pattern) || (await longHasAnchor(text, pattern, slice));
    if (hit) return inPageText(root, pattern, slice);
    tail = tailOf(text, tail);
    if (slice.spent()) await slice.rest();
  }
  return false;
}

/**
 * The same for a node that came or changed; false where it is no longer in a page. Told at once where
 * the node is small: most of what comes is.
 */
export function nodeHasAnchor(node: Node, pattern: RegExp): boolean | Promise<boolean> {
  if (!isConnected(node)) return false;
  if (isElement(node) && firstChildOf(node) !== lastChildOf(node))
    return rootHasAnchor(node, pattern);
  const text = textOf(node) ?? '';
  if (text.length > LARGE)
    return longHasAnchor(text, pattern, startSlice()).then((hit) => hit && !isInert(node));
  return hasAnchor(text, pattern) && !isInert(node);
}

/** A text longer than this is read with rests in between. */
const LARGE = 1 << 16;

/** Weeds out anchors that stand only in short scripts, styles or form fields; seldom asked, and slow. */
async function inPageText(root: TextRoot, pattern: RegExp, slice: Slice): Promise<boolean> {
  const walker = textWalker(root);
  let text = '';
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (isInert(node)) continue;
    text = tailOf(text) + node.data;
    if (await longHasAnchor(text, pattern, slice)) return true;
    if (slice.spent()) await slice.rest();
  }
  return false;
}
