import type { Look, Mention } from '../../model/index.ts';
import { isSameBlock, readsAsBefore, sharesText, stands } from '../blocks/compare-blocks.ts';
import { type PageBlock, startPlace } from '../blocks/page-block.ts';

/** One mention of the page as it is to be marked. */
export interface Mark extends Mention {
  readonly block: PageBlock;
  readonly look: Look;
}

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
const NONE: readonly Entry[] = [];

interface Entry {
  readonly block: PageBlock;
  readonly marks: readonly Mark[];
}

/** An empty store. */
export function makeStore(): MarkStore {
  const entries = new Set<Entry>();
  const byNode = new Map<Text, Set<Entry>>();
  const doubtful = new Set<Entry>();

  const remove = (entry: Entry): void => {
    entries.delete(entry);
    doubtful.delete(entry);
    for (const { node } of entry.block.pieces) {
      const at = byNode.get(node);
      at?.delete(entry);
      if (at?.size === 0) byNode.delete(node);
    }
  };

  const add = (entry: Entry): void => {
    entries.add(entry);
    for (const { node } of entry.block.pieces) {
      const at = byNode.get(node);
      if (at) at.add(entry);
      else byNode.set(node, new Set([entry]));
    }
  };

  /** Asked of every block of a page, most of which have no marks. */
  const overlapping = (block: PageBlock): readonly Entry[] => {
    let found: Entry[] | undefined;
    for (const { node } of block.pieces) {
      const there = byNode.get(node);
      if (!there) continue;
      for (const entry of there) {
        // Blocks cut out of one long text node share it without sharing text.
        if (found?.includes(entry) || !sharesText(entry.block, block)) continue;
        found ??= [];
        found.push(entry);
      }
    }
    return found ?? NONE;
  };

  const removeAll = (gone: Iterable<Entry>): boolean => {
    const list = [...gone];
    for (const entry of list) remove(entry);
    return list.length > 0;
  };

  return {
    put(block, marks) {
      removeAll(overlapping(block));
      if (marks.length > 0) add({ block, marks });
    },
    confirm(block) {
      const [old, ...others] = overlapping(block);
      if (!old || others.length > 0 || !isSameBlock(old.block, block)) return false;
      doubtful.delete(old);
      return true;
    },
    doubt(nodes) {
      for (const node of nodes) for (const entry of byNode.get(node) ?? []) doubtful.add(entry);
    },
    doubtChanged() {
      for (const entry of entries) if (!readsAsBefore(entry.block)) doubtful.add(entry);
    },
    dropDoubtful: () => removeAll(doubtful),
    sweep: () => removeAll([...entries].filter(({ block }) => !stands(block))),
    placesIn(node) {
      const there = byNode.get(node);
      if (!there) return NOWHERE;
      return [...there]
        .flatMap(({ block, marks }) => marks.map(({ start }) => startPlace(block, start)))
        .flatMap((place) => (place.node === node ? [place.offset] : []));
    },
    at: (node) => [...(byNode.get(node) ?? [])].flatMap(({ marks }) => marks),
    in: (block) => overlapping(block).flatMap(({ marks }) => marks),
    all: () => [...entries].flatMap(({ marks }) => marks),
    get size() {
      return entries.size;
    },
    clear() {
      entries.clear();
      doubtful.clear();
      byNode.clear();
    },
  };
}
