import { layoutByName } from '../blocks/layout.ts';
import { blocksOf, LONGEST, type PageBlock } from '../blocks/page-block.ts';
import { type Run, readRun } from '../blocks/run.ts';
import { isConnected, rootElementOf } from '../dom/natives.ts';
import type { TextRoot } from '../dom/query.ts';
import { hasAnchor, tailOf } from '../scan/anchored.ts';
import { NARROW, readChunks } from '../scan/chunks.ts';
import type { Slice } from '../scan/slice.ts';
import { anchoredNodes } from './anchored-nodes.ts';
import type { ChangedPlaces } from './changed-places.ts';
import { smallText } from './small.ts';

/** What a scan needs: the anchors, the clock, and the text nodes it has read so far. */
export interface Scan {
  readonly anchors: RegExp;
  readonly slice: Slice;
  readonly seen: Set<Text>;
  /** Called with every run that was read, before its blocks are given. */
  readonly met?: (run: Run) => void;
}

/** Reads the text under a root; gives every block that holds an anchor, and rests in between. */
export async function* scanRoot(root: TextRoot, scan: Scan): AsyncGenerator<PageBlock> {
  let tail = '';
  for (const chunk of readChunks(root, NARROW)) {
    // Found at once: after a rest, the chunk's offsets may hold no more.
    const nodes = anchoredNodes(root, chunk, tail, scan.anchors);
    tail = tailOf(chunk.text, tail);
    for (const node of nodes) yield* scanRun(node, scan, layoutByName, true);
    if (scan.slice.spent()) await scan.slice.rest();
  }
}

/**
 * Reads the run around a text node; gives those of its blocks that hold an anchor. `known` says that
 * the run holds one.
 */
export async function* scanRun(
  node: Text,
  { anchors, slice, seen, met }: Scan,
  layout = layoutByName,
  known = false,
): AsyncGenerator<PageBlock> {
  if (seen.has(node) || !isConnected(node)) return;
  const steps = readRun(node, layout);
  let step = steps.next();
  while (!step.done) {
    if (slice.spent()) await slice.rest();
    step = steps.next();
  }
  const run = step.value;
  for (const piece of run.pieces) seen.add(piece.node);
  met?.(run);
  const whole = run.text.length <= LONGEST;
  for (const block of blocksOf(run)) {
    if ((whole && known) || hasAnchor(block.text, anchors)) yield block;
    if (slice.spent()) await slice.rest();
  }
}

/** Every block with an anchor under some roots; a document may have no root element for now. */
export async function* blocksUnder(
  roots: Iterable<TextRoot>,
  scan: Scan,
): AsyncGenerator<PageBlock> {
  for (const root of roots) {
    if (!(root instanceof Document) || rootElementOf(root)) yield* scanRoot(root, scan);
  }
}

/** Every block with an anchor in the places that changed. */
export async function* blocksIn(
  { texts, elements }: ChangedPlaces,
  scan: Scan,
): AsyncGenerator<PageBlock> {
  for (const text of texts) yield* scanRun(text, scan);
  for (const element of elements) {
    const text = smallText(element);
    if (text === undefined || hasAnchor(text, scan.anchors)) yield* scanRoot(element, scan);
    if (scan.slice.spent()) await scan.slice.rest();
  }
}
