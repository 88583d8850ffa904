import type { Look, Mention } from '../../model/index.ts';
import { type PageBlock, startPlace } from '../blocks/page-block.ts';
import { isConnected } from '../dom/natives.ts';

/** One mention of the page as it is to be marked. */
export interface Mark extends Mention {
  readonly block: PageBlock;
  readonly look: Look;
  /** The mention's id in the report, once there is one. */
  readonly report?: string;
}

/** The marks of the page by the text nodes they stand in. */
export interface MarkStore {
  /** Replaces whatever marks stood in the block's text nodes. */
  put(block: PageBlock, marks: readonly Mark[]): void;
  /** Says whether exactly this block is marked already; its marks are then no longer in doubt. */
  confirm(block: PageBlock): boolean;
  /** Calls the marks of every block that reads one of the text nodes in doubt. */
  doubt(nodes: Iterable<Text>): void;
  /** Drops the marks that were called in doubt and neither confirmed nor replaced; says whether any. */
  dropDoubtful(): boolean;
  /** Drops the marks of blocks that left the page; says whether there were any. */
  sweep(): boolean;
  /** The marks of the blocks that read a text node. */
  at(node: Text): readonly Mark[];
  /** The marks of the blocks that share text with a block. */
  in(block: PageBlock): readonly Mark[];
  /** All marks in document order. */
  all(): readonly Mark[];
  readonly size: number;
  clear(): void;
}

interface Entry {
  readonly block: PageBlock;
  readonly marks: readonly Mark[];
}

/** An empty store. */
export function makeStore(): MarkStore {
  const entries = new Set<Entry>();
  const byNode = new Map<Text, Set<Entry>>();
  const doubtful = new Set<Entry>();
  let sorted: readonly Mark[] | undefined;

  const remove = (entry: Entry): void => {
    entries.delete(entry);
    doubtful.delete(entry);
    for (const { node } of entry.block.pieces) {
      const at = byNode.get(node);
      at?.delete(entry);
      if (at?.size === 0) byNode.delete(node);
    }
    sorted = undefined;
  };

  return {
    put(block, marks) {
      for (const entry of overlapping(byNode, block)) remove(entry);
      if (marks.length === 0) return;
      const entry = { block, marks };
      entries.add(entry);
      for (const { node } of block.pieces) {
        const at = byNode.get(node);
        if (at) at.add(entry);
        else byNode.set(node, new Set([entry]));
      }
      sorted = undefined;
    },
    confirm(block) {
      const [old, ...others] = overlapping(byNode, block);
      if (!old || others.length > 0 || !isSame(old.block, block)) return false;
      doubtful.delete(old);
      return true;
    },
    doubt(nodes) {
      for (const node of nodes) for (const entry of byNode.get(node) ?? []) doubtful.add(entry);
    },
    dropDoubtful() {
      const dropped = doubtful.size > 0;
      for (const entry of doubtful) remove(entry);
      return dropped;
    },
    sweep() {
      const gone = [...entries].filter(({ block }) => !stands(block));
      for (const entry of gone) remove(entry);
      return gone.length > 0;
    },
    at: (node) => [...(byNode.get(node) ?? [])].flatMap(({ marks }) => marks),
    in: (block) => [...overlapping(byNode, block)].flatMap(({ marks }) => marks),
    all: () => (sorted ??= inDocumentOrder([...entries]).flatMap(({ marks }) => marks)),
    get size() {
      return entries.size;
    },
    clear() {
      entries.clear();
      doubtful.clear();
      byNode.clear();
      sorted = undefined;
    },
  };
}

/** Blocks cut out of one long text node share it without sharing text. */
function overlapping(byNode: ReadonlyMap<Text, Set<Entry>>, block: PageBlock): ReadonlySet<Entry> {
  const found = new Set<Entry>();
  for (const { node, from, to } of block.pieces) {
    for (const entry of byNode.get(node) ?? []) {
      const shares = entry.block.pieces.some(
        (piece) => piece.node === node && piece.from < to && piece.to > from,
      );
      if (shares) found.add(entry);
    }
  }
  return found;
}

const isSame = (one: PageBlock, other: PageBlock): boolean =>
  one.text === other.text &&
  one.pieces.length === other.pieces.length &&
  one.pieces.every(({ node, from, to }, index) => {
    const piece = other.pieces[index];
    return piece?.node === node && piece.from === from && piece.to === to;
  });

const firstNode = (block: PageBlock): Text => startPlace(block, 0).node;

function stands({ pieces }: PageBlock): boolean {
  return pieces.every(({ node, to }) => isConnected(node) && node.length >= to);
}

const FOLLOWING = 4;
const DISCONNECTED = 1;
const { compareDocumentPosition } = Node.prototype;

function inDocumentOrder(entries: Entry[]): Entry[] {
  return entries.sort((a, b) => {
    const one = firstNode(a.block);
    const other = firstNode(b.block);
    if (one === other) return (a.block.pieces[0]?.from ?? 0) - (b.block.pieces[0]?.from ?? 0);
    const order = compareDocumentPosition.call(one, other);
    // Text of different shadow trees has no order of its own; hosts would, at a cost.
    if (order & DISCONNECTED) return 0;
    return order & FOLLOWING ? -1 : 1;
  });
}
