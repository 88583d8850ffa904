import type { Look, Mention } from '../../model/index.ts';
import { sharesText } from '../blocks/compare-blocks.ts';
import type { PageBlock } from '../blocks/page-block.ts';

/** One mention of the page as it is to be marked. */
export interface Mark extends Mention {
  readonly block: PageBlock;
  readonly look: Look;
}

/** A block of the page with its marks, of which there is at least one. */
export interface Entry {
  readonly block: PageBlock;
  readonly marks: readonly Mark[];
}

/** The marked blocks of the page, found by the text nodes that they read. */
export interface Entries {
  add(entry: Entry): void;
  remove(entry: Entry): void;
  /** Those that read a text node. */
  at(node: Text): ReadonlySet<Entry>;
  /** Those that share text with a block. */
  overlapping(block: PageBlock): readonly Entry[];
  /** All, in the order in which they were added. */
  all(): Iterable<Entry>;
  readonly size: number;
  clear(): void;
}

/** Asked of every text node of a page, most of which have no marks. */
const NOWHERE: ReadonlySet<Entry> = new Set();
const NONE: readonly Entry[] = [];

/** None yet. */
export function makeEntries(): Entries {
  const entries = new Set<Entry>();
  const byNode = new Map<Text, Set<Entry>>();

  return {
    add(entry) {
      entries.add(entry);
      for (const { node } of entry.block.pieces) {
        const at = byNode.get(node);
        if (at) at.add(entry);
        else byNode.set(node, new Set([entry]));
      }
    },
    remove(entry) {
      entries.delete(entry);
      for (const { node } of entry.block.pieces) {
        const at = byNode.get(node);
        at?.delete(entry);
        if (at?.size === 0) byNode.delete(node);
      }
    },
    at: (node) => byNode.get(node) ?? NOWHERE,
    overlapping(block) {
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
    },
    all: () => entries,
    get size() {
      return entries.size;
    },
    clear() {
      entries.clear();
      byNode.clear();
    },
  };
}
