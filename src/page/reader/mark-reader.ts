import type { PageBlock } from '../blocks/page-block.ts';
import type { TextRoot } from '../dom/query.ts';
import type { MarkStore } from '../marks/store.ts';
import { startSlice } from '../scan/slice.ts';
import type { ChangedPlaces } from '../text/changed-places.ts';
import { blocksIn, blocksUnder, type Scan } from '../text/scan-root.ts';
import { markBatch } from './mark-batch.ts';
import { makeStores } from './mark-stores.ts';
import { type FindMentions, makeFinder, type PageContext } from './mention-finder.ts';

/** Mentions are asked for in about so much text at once, characters: the first are marked soon. */
const BATCH = 50_000;

/** What came of a reading. */
export interface MarksRead {
  /** Some mark came, went or has to be painted again. */
  readonly changed: boolean;
  /** Text with an anchor was read, marked or not. */
  readonly anchored: boolean;
  /** Time spent waiting for the background, ms. */
  readonly waited: number;
}

/** Keeps a store of marks right: reads what is new, drops what is gone. Both throw `Unanswered`. */
export interface MarkReader {
  /** Reads all text under the roots; `anew`: also text that is marked already. */
  readAll(roots: Iterable<TextRoot>, anew: boolean): Promise<MarksRead>;
  /** Reads what changed. */
  readChanges(places: ChangedPlaces): Promise<MarksRead>;
  /** Mentions that are hidden for now: not marked, but watched. */
  readonly hidden: Pick<MarkStore, 'all' | 'size'>;
}

export interface MarkReaderOptions {
  readonly anchors: RegExp;
  readonly store: MarkStore;
  readonly find: FindMentions;
  /** Asked for once per reading. */
  readonly context: () => PageContext;
  /** Some marks are in the store, and more text is still to be read. */
  readonly progress?: () => void;
}

/** A reader that marks mentions by what their own text says. */
export function makeMarkReader(options: MarkReaderOptions): MarkReader {
  const { anchors, store, find, context, progress } = options;
  const stores = makeStores(store);

  const newScan = (): Scan => ({
    anchors,
    slice: startSlice(),
    seen: new Set(),
    met({ pieces }) {
      stores.doubt(pieces.map(({ node }) => node));
    },
  });

  const read = async (
    blocks: AsyncIterable<PageBlock>,
    scan: Scan,
    anew: boolean,
  ): Promise<MarksRead> => {
    const finder = makeFinder(find, context());
    let changed = stores.sweep(anew);
    let anchored = false;
    let batch: PageBlock[] = [];
    let size = 0;
    for await (const block of blocks) {
      anchored = true;
      const confirmed = store.confirm(block);
      // Marked already, but text that was moved lost its range: it is painted again.
      changed ||= confirmed;
      if (confirmed && !anew) {
        stores.hidden.confirm(block);
        continue;
      }
      batch.push(block);
      size += block.text.length;
      if (size < BATCH) continue;
      if (await markBatch(stores, batch, scan, finder)) {
        changed = true;
        progress?.();
      }
      batch = [];
      size = 0;
    }
    if (await markBatch(stores, batch, scan, finder)) changed = true;
    if (stores.dropDoubtful()) changed = true;
    // What follows is painting, in one go: it gets a stretch of its own.
    if (changed) await scan.slice.rest();
    return { changed, anchored, waited: finder.waited() };
  };

  return {
    hidden: stores.hidden,
    readAll(roots, anew) {
      const scan = newScan();
      // Text that lost its anchors is not met again: its marks are called in doubt here.
      stores.doubtChanged();
      return read(blocksUnder(roots, scan), scan, anew);
    },
    readChanges(places) {
      const scan = newScan();
      return read(blocksIn(places, scan), scan, false);
    },
  };
}
