import {
  type Block,
  PAGE_LIMITS,
  type PageText,
  type TextRange,
  withHeads,
} from '../../model/index.ts';
import { drawnWords } from '../blocks/drawn-words.ts';
import { layoutByStyle } from '../blocks/layout.ts';
import { blocksOf, type PageBlock } from '../blocks/page-block.ts';
import { readRun } from '../blocks/run.ts';
import { isShown } from '../blocks/shown.ts';
import { strikesRead } from '../blocks/struck.ts';
import { addressOf, titleOf } from '../dom/document.ts';
import { MARKUP, parentElementOf } from '../dom/markup.ts';
import { isConnected } from '../dom/natives.ts';
import type { TextRoot } from '../dom/query.ts';
import { isKnownHost } from '../dom/shadow.ts';
import { type Slice, startSlice } from '../scan/slice.ts';
import { type MeasuredText, measureText } from './measure-text.ts';
import { readFacts } from './read-facts.ts';
import { chooseWindows } from './windows.ts';

/**
 * No more text than about this is sent to be assessed, characters: 25,000 words. Reading and sending keep the page
 * waiting in proportion.
 */
const SENT = 150_000;

/** Of a longer page, so much of its head is sent in any case: titles, bylines, datelines. */
const HEAD = 10_000;

const WORD = /[\p{L}\p{N}]/u;

/** A page as sent, and the blocks behind its numbers. */
export interface ReadPage {
  readonly page: PageText;
  /** `blocks[id]` is the block that `page.blocks[id]` was made of. */
  readonly blocks: readonly PageBlock[];
}

/**
 * Reads the visible blocks of a page in reading order, shadow roots last. Of a very long page, its
 * head and the text around the places that `wanted` gives: offsets in a text node.
 */
export async function readPage(
  document: Document,
  roots: Iterable<TextRoot>,
  wanted: (node: Text) => readonly number[],
): Promise<ReadPage> {
  const slice = startSlice();
  const all = [...roots];
  const text = await measureText(all, wanted, slice);
  const blocks: PageBlock[] = [];
  const windows = chooseWindows(text.total, text.centres, { limit: SENT, head: HEAD });
  for await (const block of blocksWithin(text, windows, slice)) blocks.push(block);
  if (slice.spent()) await slice.rest();
  const places = blocks.map(({ pieces: [first] }) => first && parentElementOf(first.node));
  const { shownTitle, facts } = readFacts(document, places);
  if (slice.spent()) await slice.rest();
  const struckOf = strikesRead();
  const told: Block[] = [];
  for (const block of blocks) {
    const struck = struckOf(block);
    const labels = isWanted(block, wanted) ? drawnWords(block) : [];
    told.push({
      id: told.length,
      text: block.text,
      ...(struck ? { struck } : {}),
      ...(labels.length > 0 ? { labels } : {}),
    });
    if (slice.spent()) await slice.rest();
  }
  const page: PageText = {
    url: addressOf(document),
    title: titleOf(document) || shownTitle.slice(0, PAGE_LIMITS.title),
    facts,
    blocks: withHeads(told, { markup: MARKUP, places }),
  };
  // Sending it takes a stretch of its own.
  await slice.rest();
  return { page, blocks };
}

/** What is drawn beside a block is asked for where it is spoken of what the sources tell of: that costs styles. */
const isWanted = (block: PageBlock, wanted: (node: Text) => readonly number[]): boolean =>
  block.pieces.some(({ node }) => wanted(node).length > 0);

async function* blocksWithin(
  { nodes, starts }: MeasuredText,
  windows: readonly TextRange[],
  slice: Slice,
): AsyncGenerator<PageBlock> {
  const layout = layoutByStyle();
  const read = new Set<Text>();
  let at = 0;
  for (const [index, node] of nodes.entries()) {
    const start = starts[index] as number;
    while ((windows[at]?.end ?? Infinity) <= start) at++;
    const window = windows[at];
    if (!window) return;
    if (start < window.start || read.has(node) || !WORD.test(node.data)) continue;
    if (slice.spent()) await slice.rest();
    if (!isConnected(node) || !isShown(node, isKnownHost)) continue;
    const steps = readRun(node, layout);
    let step = steps.next();
    while (!step.done) {
      if (slice.spent()) await slice.rest();
      step = steps.next();
    }
    for (const piece of step.value.pieces) read.add(piece.node);
    let offset = start;
    for (const block of blocksOf(step.value)) {
      // One text node may be longer than all that is sent.
      if (windows.some((each) => offset < each.end && offset + block.text.length > each.start))
        yield block;
      offset += block.text.length;
    }
  }
}
