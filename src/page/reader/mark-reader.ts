import type { Look, Mention, PageFacts } from '../../model/index.ts';
import type { PageBlock } from '../blocks/page-block.ts';
import { isConnected, rootElementOf } from '../dom/natives.ts';
import type { TextRoot } from '../dom/query.ts';
import type { Mark, MarkStore } from '../marks/store.ts';
import { hasAnchor } from '../scan/anchored.ts';
import { startSlice } from '../scan/slice.ts';
import type { ChangedPlaces } from '../text/changed-places.ts';
import { type BlockFindings, findInBlocks, spansNodes } from '../text/find-in-blocks.ts';
import { type Scan, scanRoot, scanRun } from '../text/scan-root.ts';
import { smallText } from '../text/small.ts';

/** Mentions are looked for in about so much text at once, characters. */
const BATCH = 12_000;

/** Keeps a store of marks right: reads what is new, drops what is gone. */
export interface MarkReader {
  /** Reads all text under the roots; says whether any mark changed. */
  readAll(roots: Iterable<TextRoot>): Promise<boolean>;
  /** Reads what changed; says whether any mark changed. */
  readChanges(places: ChangedPlaces): Promise<boolean>;
}

export interface MarkReaderOptions {
  readonly anchors: RegExp;
  readonly store: MarkStore;
  readonly facts: () => PageFacts & { title?: string };
  /** Called with mentions that are hidden for now. */
  readonly hidden: (findings: BlockFindings) => void;
}

/** Before a report has come, a mention is marked by its scope alone. */
export const lookOf = ({ scope }: Mention): Look => (scope === 'covered' ? 'mention' : 'elsewhere');

/** A reader that marks mentions by what their own text says. */
export function makeMarkReader({ anchors, store, facts, hidden }: MarkReaderOptions): MarkReader {
  let touched = false;
  const newScan = (): Scan => ({
    anchors,
    slice: startSlice(),
    seen: new Set(),
    met: ({ pieces }) => store.doubt(pieces.map(({ node }) => node)),
  });

  const keep = (findings: BlockFindings): void => {
    const { block, shown } = findings;
    const marks: Mark[] = shown.map((mention) => ({ ...mention, block, look: lookOf(mention) }));
    store.put(block, marks);
    touched = true;
    if (findings.hidden.length > 0) hidden(findings);
  };

  /** A phrase over several elements holds only if their styles lay them out in one line. */
  const check = async (findings: BlockFindings, scan: Scan): Promise<void> => {
    if (!findings.shown.some((mention) => spansNodes(findings.block, mention)))
      return keep(findings);
    const again = { ...scan, seen: new Set<Text>() };
    const blocks: PageBlock[] = [];
    for (const { node } of findings.block.pieces) {
      for await (const block of scanRun(node, again, true)) blocks.push(block);
    }
    if (blocks.length === 1 && blocks[0]?.text === findings.block.text) return keep(findings);
    for (const found of findInBlocks(blocks, facts())) keep(found);
  };

  const read = async (blocks: AsyncIterable<PageBlock>, scan: Scan): Promise<void> => {
    let batch: PageBlock[] = [];
    let size = 0;
    const flush = async (): Promise<void> => {
      const standing = batch.filter(({ pieces }) => pieces.every(({ node }) => isConnected(node)));
      batch = [];
      size = 0;
      for (const findings of findInBlocks(standing, facts())) {
        await check(findings, scan);
        if (scan.slice.spent()) await scan.slice.rest();
      }
    };
    for await (const block of blocks) {
      if (store.confirm(block)) continue;
      batch.push(block);
      size += block.text.length;
      if (size >= BATCH) await flush();
    }
    if (batch.length > 0) await flush();
  };

  /** Reads, then drops the marks of runs that hold none any more; says whether any mark changed. */
  const settle = async (blocks: AsyncIterable<PageBlock>, scan: Scan): Promise<boolean> => {
    touched = false;
    const swept = store.sweep();
    await read(blocks, scan);
    return store.dropDoubtful() || swept || touched;
  };

  return {
    readAll(roots) {
      const scan = newScan();
      return settle(blocksUnder(roots, scan), scan);
    },
    readChanges(places) {
      const scan = newScan();
      return settle(blocksIn(places, scan), scan);
    },
  };
}

async function* blocksUnder(roots: Iterable<TextRoot>, scan: Scan): AsyncGenerator<PageBlock> {
  for (const root of roots) {
    if (!(root instanceof Document) || rootElementOf(root)) yield* scanRoot(root, scan);
  }
}

async function* blocksIn(
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
