import { isSameBlock, readsAsBefore, stands } from '../blocks/compare-blocks.ts';
import { type PageBlock, startPlace } from '../blocks/page-block.ts';
import { type Entry, type Mark, makeEntries } from './entries.ts';

export type { Mark } from './entries.ts';

/** The marks of the page by the text nodes they stand in. */
export interface MarkStore {
  /** Replaces whatever marks stood in the block's text. */
  put(block: PageBlock, marks: readonly Mark[]): void;
  /** Says whether exactly this block is marked already; its marks are then no longer in doubt. */
  confirm(block: PageBlock): boolean;
  /** Calls the marks of every block that reads one of the text nodes in doubt. */
  doubt(nodes: Iterable<Text>): void;
  /** The same for the marks of every block that no longer reads as it did. */
  doubtChanged(): void;
  /** Drops the marks that were called in doubt and neither confirmed nor replaced; says whether any. */
  dropDoubtful(): boolean;
  /** Drops the marks of blocks that left the page; says whether there were any. */
  sweep(): boolean;
  /** The offsets in a text node at which marks begin. */
  placesIn(node: Text): readonly number[];
  /** The marks of the blocks that read a text node. */
  at(node: Text): readonly Mark[];
  /** The marks of the blocks that share text with a block. */
  in(block: PageBlock): readonly Mark[];
  /** All marks, in the order in which their blocks were put. */
  all(): readonly Mark[];
  /** How many blocks have marks. */
  readonly size: number;
  clear(): void;
}

/** Asked of every text node of a page. */
const NOWHERE: readonly number[] = [];

/** An empty store. */
export function makeStore(): MarkStore {
  const entries = makeEntries();
  const doubtful = new Set<Entry>();

  const removeAll = (gone: Iterable<Entry>): boolean => {
    const list = [...gone];
    for (const entry of list) {
      entries.remove(entry);
      doubtful.delete(entry);
    }
    return list.length > 0;
  };

  return {
    put(block, marks) {
      removeAll(entries.overlapping(block));
      if (marks.length > 0) entries.add({ block, marks });
    },
    confirm(block) {
      const [old, ...others] = entries.overlapping(block);
      if (!old || others.length > 0 || !isSameBlock(old.block, block)) return false;
      doubtful.delete(old);
      return true;
    },
    doubt(nodes) {
      for (const node of nodes) for (const entry of entries.at(node)) doubtful.add(entry);
    },
    doubtChanged() {
      for (const entry of entries.all()) if (!readsAsBefore(entry.block)) doubtful.add(entry);
    },
    dropDoubtful: () => removeAll(doubtful),
    sweep: () => removeAll([...entries.all()].filter(({ block }) => !stands(block))),
    placesIn(node) {
      const there = entries.at(node);
      if (there.size === 0) return NOWHERE;
      return [...there]
        .flatMap(({ block, marks }) => marks.map(({ start }) => startPlace(block, start)))
        .flatMap((place) => (place.node === node ? [place.offset] : []));
    },
    at: (node) => [...entries.at(node)].flatMap(({ marks }) => marks),
    in: (block) => entries.overlapping(block).flatMap(({ marks }) => marks),
    all: () => [...entries.all()].flatMap(({ marks }) => marks),
    get size() {
      return entries.size;
    },
    clear() {
      entries.clear();
      doubtful.clear();
    },
  };
}
