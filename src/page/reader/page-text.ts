import type { PageText } from '../../model/index.ts';
import { readFacts } from '../adapters/index.ts';
import { blocksOf, type PageBlock } from '../blocks/page-block.ts';
import { readRun } from '../blocks/run.ts';
import { isShown } from '../blocks/shown.ts';
import { isConnected, rootElementOf } from '../dom/natives.ts';
import { type TextRoot, textWalker } from '../dom/query.ts';
import { type Slice, startSlice } from '../scan/slice.ts';

/** No more text of a page than this is walked through for its blocks, characters. */
const WALKED = 1_500_000;

/** No more text than this is sent to be assessed, characters. */
const SENT = 250_000;

/** A page as sent, and the blocks behind its numbers. */
export interface ReadPage {
  readonly page: PageText;
  /** `blocks[id]` is the block that `page.blocks[id]` was made of. */
  readonly blocks: readonly PageBlock[];
}

/**
 * Reads the visible blocks of a page in reading order, shadow roots last. Of a very long page, the
 * blocks nearest to those that `wanted` picks are kept.
 */
export async function readPage(
  document: Document,
  roots: Iterable<TextRoot>,
  wanted: (block: PageBlock) => boolean,
): Promise<ReadPage> {
  const slice = startSlice();
  const all: PageBlock[] = [];
  for (const root of roots) {
    if (root instanceof Document && !rootElementOf(root)) continue;
    for await (const block of blocksUnder(root, slice)) all.push(block);
  }
  const blocks = nearest(all, wanted);
  const page: PageText = {
    url: document.URL,
    title: titleOf(document),
    facts: readFacts(document, blocks),
    blocks: blocks.map(({ text }, id) => ({ id, text })),
  };
  return { page, blocks };
}

const title = Object.getOwnPropertyDescriptor(Document.prototype, 'title')?.get;

/** The document's title; a named element of the page cannot get in the way. */
export const titleOf = (document: Document): string => String(title?.call(document) ?? '');

const WORD = /[\p{L}\p{N}]/u;

async function* blocksUnder(root: TextRoot, slice: Slice): AsyncGenerator<PageBlock> {
  const walker = textWalker(root);
  let walked = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (slice.spent()) {
      await slice.rest();
      if (!isConnected(node)) return;
    }
    if (!WORD.test(node.data) || !isShown(node)) continue;
    const steps = readRun(node, true);
    let step = steps.next();
    while (!step.done) {
      if (slice.spent()) await slice.rest();
      step = steps.next();
    }
    walked += step.value.text.length;
    yield* blocksOf(step.value);
    if (walked > WALKED) return;
    const last = step.value.pieces.at(-1)?.node;
    if (!last || !isConnected(last)) return;
    walker.currentNode = last;
  }
}

/** All blocks where they are not too much; else those nearest to the wanted ones, in order. */
function nearest(
  blocks: readonly PageBlock[],
  wanted: (block: PageBlock) => boolean,
): readonly PageBlock[] {
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (total <= SENT) return blocks;
  const distance = distances(blocks.map(wanted));
  const order = blocks.map((_, index) => index);
  order.sort((a, b) => (distance[a] as number) - (distance[b] as number) || a - b);
  const kept = new Set<number>();
  let sent = 0;
  for (const index of order) {
    sent += (blocks[index] as PageBlock).text.length;
    if (sent > SENT) break;
    kept.add(index);
  }
  return blocks.filter((_, index) => kept.has(index));
}

/** For each place, how far the nearest chosen one is. */
function distances(chosen: readonly boolean[]): readonly number[] {
  const result: number[] = chosen.map(() => Number.POSITIVE_INFINITY);
  let last = Number.NEGATIVE_INFINITY;
  chosen.forEach((is, index) => {
    if (is) last = index;
    result[index] = index - last;
  });
  last = Number.POSITIVE_INFINITY;
  for (let index = chosen.length - 1; index >= 0; index--) {
    if (chosen[index]) last = index;
    result[index] = Math.min(result[index] as number, last - index);
  }
  return result;
}
