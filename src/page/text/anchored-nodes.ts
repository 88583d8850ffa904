import { stripInvisible, toStripped } from '../dom/invisible.ts';
import { lastChildOf } from '../dom/natives.ts';
import { type TextRoot, textWalker } from '../dom/query.ts';
import { borderHasAnchor } from '../scan/anchored.ts';
import type { Chunk } from '../scan/chunks.ts';

/**
 * The text nodes of a chunk in which an anchor begins, in document order, each once. `tail` is the
 * end of the chunk before: an anchor that begins there and ends here counts for the first node here.
 */
export function anchoredNodes(
  root: TextRoot,
  chunk: Chunk,
  tail: string,
  anchors: RegExp,
): readonly Text[] {
  if (chunk.text.length > LONG) return longNodes(root, chunk);
  const { text, gaps } = stripInvisible(chunk.text);
  const starts = matchStarts(tail, text, anchors);
  if (starts.length === 0) return [];
  const nodes: Text[] = [];
  const walker = walkerFrom(root, chunk);
  let at = 0;
  let next = 0;
  while (next < starts.length) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    at += node.length;
    const stripped = toStripped(gaps, at);
    if ((starts[next] as number) >= stripped) continue;
    nodes.push(node);
    while (next < starts.length && (starts[next] as number) < stripped) next++;
  }
  return nodes;
}

/** A chunk longer than this is not searched for places again: that would take too long at once. */
const LONG = 1 << 18;

/** The text nodes of a chunk that make it so long, and so many others that they may hold an anchor. */
function longNodes(root: TextRoot, chunk: Chunk): readonly Text[] {
  const nodes: Text[] = [];
  const walker = walkerFrom(root, chunk);
  let passed = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    nodes.push(node);
    passed += node.length;
    if (passed >= chunk.text.length) break;
  }
  return nodes;
}

function walkerFrom(root: TextRoot, { from, after }: Chunk): TreeWalker {
  const walker = textWalker(root);
  walker.currentNode = after ? (lastChildOf(from) ?? from) : from;
  return walker;
}

function matchStarts(tail: string, text: string, anchors: RegExp): readonly number[] {
  const pattern = anchors.global ? anchors : new RegExp(anchors.source, `${anchors.flags}g`);
  const starts = borderHasAnchor(tail, text, pattern) ? [0] : [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++;
    else starts.push(match.index);
  }
  return starts;
}
