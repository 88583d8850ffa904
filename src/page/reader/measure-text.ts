import { isConnected, rootElementOf } from '../dom/natives.ts';
import { type TextRoot, textWalker } from '../dom/query.ts';
import { isInert } from '../dom/skipped.ts';
import type { Slice } from '../scan/slice.ts';

/** The text nodes of a page in reading order, shadow roots last, and where each begins. */
export interface MeasuredText {
  readonly nodes: readonly Text[];
  /** `starts[i]` is the number of characters before `nodes[i]`. */
  readonly starts: readonly number[];
  readonly total: number;
  /** Where the places stand that were asked for, ascending. */
  readonly centres: readonly number[];
}

/** Text nodes shorter than this are measured along, whatever holds them: asking costs more. */
const LONG = 512;

/** No more text nodes than this are looked at. */
const MOST = 400_000;

/** The clock is read at intervals: it costs more than a node. */
const BREATH = 64;

/**
 * Measures the text under some roots, long scripts and the like left out, and where the places of `wanted` stand in it: offsets in
 * a text node.
 */
export async function measureText(
  roots: Iterable<TextRoot>,
  wanted: (node: Text) => readonly number[],
  slice: Slice,
): Promise<MeasuredText> {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const centres: number[] = [];
  let total = 0;
  for (const root of roots) {
    if (root instanceof Document && !rootElementOf(root)) continue;
    const walker = textWalker(root);
    for (
      let node = walker.nextNode() as Text | null;
      node && nodes.length < MOST;
      node = walker.nextNode() as Text | null
    ) {
      const { length } = node;
      if (length < LONG || !isInert(node)) {
        nodes.push(node);
        starts.push(total);
        for (const offset of wanted(node)) centres.push(total + offset);
        total += length;
      }
      if (nodes.length % BREATH !== 0 || !slice.spent()) continue;
      await slice.rest();
      if (!isConnected(node)) break;
    }
  }
  return { nodes, starts, total, centres: centres.sort((a, b) => a - b) };
}
