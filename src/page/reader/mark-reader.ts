import type { Look, Mention } from '../../model/index.ts';
import { stands } from '../blocks/compare-blocks.ts';
import { type PageBlock, startPlace } from '../blocks/page-block.ts';
import type { TextRoot } from '../dom/query.ts';
import type { Mark, MarkStore } from '../marks/store.ts';
import { startSlice } from '../scan/slice.ts';
import type { ChangedPlaces } from '../text/changed-places.ts';
import {
  type BlockFindings,
  findInBlocks,
  type PageContext,
  spansNodes,
} from '../text/find-in-blocks.ts';
import { blocksIn, blocksUnder, type Scan, scanRun } from '../text/scan-root.ts';

/** Mentions are looked for in about so much text at once, characters. */
const BATCH = 2_500;

/** What came of a reading. */
export interface MarksRead {
  /** Some mark changed, came or went. */
  readonly changed: boolean;
  /** Text with an anchor was read, marked or not. */
  readonly anchored: boolean;
}

/** Keeps a store of marks right: reads what is new, drops what is gone. */
export interface MarkReader {
  /** Reads all text under the roots; `anew`: also text that is marked already. */
  readAll(roots: Iterable<TextRoot>, anew: boolean): Promise<MarksRead>;
  /** Reads what changed. */
  readChanges(places: ChangedPlaces): Promise<MarksRead>;
  /** Blocks with mentions that are hidden for now, and the text node in which one begins. */
  readonly hidden: ReadonlyMap<PageBlock, Text>;
}

export interface MarkReaderOptions {
  readonly anchors: RegExp;
  readonly store: MarkStore;
  /** Asked for once per reading. */
  readonly context: () => PageContext;
}

/** Before a report has come, a mention is marked by its scope alone. */
export const lookOf = ({ scope }: Mention): Look => (scope === 'covered' ? 'mention' : 'elsewhere');

/** A reader that marks mentions by what their own text says. */
export function makeMarkReader({ anchors, store, context }: MarkReaderOptions): MarkReader {
  const hidden = new Map<PageBlock, Text>();

  const newScan = (): Scan => ({
    anchors,
    slice: startSlice(),
    seen: new Set(),
    met: ({ pieces }) => store.doubt(pieces.map(({ node }) => node)),
  });

  const keep = (findings: BlockFindings): void => {
    const { block, shown } = findings;
    const known = store.in(block);
    store.put(
      block,
      shown.map((mention) => reuse(known, mention, block)),
    );
    const [first] = findings.hidden;
    if (first) hidden.set(block, startPlace(block, first.start).node);
  };

  /** A phrase over several elements holds only if their styles lay them out in one line. */
  const check = async (findings: BlockFindings, scan: Scan, page: PageContext): Promise<void> => {
    if (!findings.shown.some((mention) => spansNodes(findings.block, mention)))
      return keep(findings);
    const blocks: PageBlock[] = [];
    const again = { ...scan, seen: new Set<Text>() };
    for (const { node } of findings.block.pieces) {
      for await (const block of scanRun(node, again, true)) blocks.push(block);
    }
    if (blocks.length === 1 && blocks[0]?.text === findings.block.text) return keep(findings);
    for (const found of findInBlocks(blocks, page)) keep(found);
  };

  const read = async (
    blocks: AsyncIterable<PageBlock>,
    scan: Scan,
    anew: boolean,
  ): Promise<MarksRead> => {
    const page = context();
    let anchored = false;
    let changed = store.sweep();
    let batch: PageBlock[] = [];
    let size = 0;
    for (const block of hidden.keys()) if (anew || !stands(block)) hidden.delete(block);
    const flush = async (): Promise<void> => {
      const standing = batch.filter(stands);
      batch = [];
      size = 0;
      for (const findings of findInBlocks(standing, page)) {
        changed = true;
        await check(findings, scan, page);
        if (scan.slice.spent()) await scan.slice.rest();
      }
    };
    for await (const block of blocks) {
      anchored = true;
      const known = store.confirm(block);
      changed ||= known;
      if (known && !anew) continue;
      batch.push(block);
      size += block.text.length;
      if (size >= BATCH) await flush();
    }
    await flush();
    return { changed: store.dropDoubtful() || changed, anchored };
  };

  return {
    hidden,
    readAll(roots, anew) {
      const scan = newScan();
      return read(blocksUnder(roots, scan), scan, anew);
    },
    readChanges(places) {
      const scan = newScan();
      return read(blocksIn(places, scan), scan, false);
    },
  };
}

/** A mark that is there already keeps the look that a report gave it. */
function reuse(known: readonly Mark[], mention: Mention, block: PageBlock): Mark {
  const old = known.find(({ start, end, text }) => {
    return start === mention.start && end === mention.end && text === mention.text;
  });
  if (old) return { ...old, block };
  return { ...mention, block, look: lookOf(mention) };
}
