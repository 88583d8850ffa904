import { isConnected, ownerOf } from '../dom/natives.ts';
import type { PageBlock } from './page-block.ts';

/** Says whether two readings gave the same block: the same text out of the same text nodes. */
export const isSameBlock = (one: PageBlock, other: PageBlock): boolean =>
  one.text === other.text &&
  one.pieces.length === other.pieces.length &&
  one.pieces.every(({ node, from, to }, index) => {
    const piece = other.pieces[index];
    return piece?.node === node && piece.from === from && piece.to === to;
  });

/** Says whether two blocks read the same stretch of some text node. */
export function sharesText(one: PageBlock, other: PageBlock): boolean {
  const stretches = new Map(one.pieces.map((piece) => [piece.node, piece]));
  return other.pieces.some(({ node, from, to }) => {
    const piece = stretches.get(node);
    return piece !== undefined && piece.from < to && piece.to > from;
  });
}

/**
 * Says whether a node stands in this page: one that was taken into a frame, or into a document that
 * nobody sees, is connected there.
 */
export const isHere = (node: Node): boolean => isConnected(node) && ownerOf(node) === document;

/** Says whether a block's text nodes still stand in the page and are as long as they were. */
export const stands = ({ pieces }: PageBlock): boolean =>
  pieces.every(({ node, to }) => isHere(node) && node.length >= to);

/** Says whether a block still reads as it did; of one with invisible characters, whether it stands. */
export const readsAsBefore = (block: PageBlock): boolean =>
  stands(block) &&
  (block.gaps !== undefined ||
    block.pieces.every(({ node, from, to, at }) =>
      block.text.startsWith(node.data.slice(from, to), at),
    ));
