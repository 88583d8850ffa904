import type { Markup } from '../page-facts/markup.ts';
import type { Block } from '../report.ts';
import { around } from './around.ts';
import { type Area, gridOf } from './table-grid.ts';

/** Blocks with the element in which each begins. */
export interface PlacedBlocks<E> {
  readonly markup: Markup<E>;
  readonly blocks: readonly Pick<Block, 'text'>[];
  readonly places: readonly (E | undefined)[];
}

/** The same, looked at for its heads: each way up is walked once, and so many are looked at in all. */
export interface HeadedPage<E> extends PlacedBlocks<E> {
  /** The elements around a block, from the inside. */
  pathOf(block: number): readonly E[];
  /** Where the cells of a table lie; laid out once, though each of its heads asks. */
  gridOf(table: E): ReadonlyMap<E, Area>;
  /** The blocks from one on, as long as work is left. */
  from(block: number): Iterable<number>;
}

/** So many blocks are looked at for all heads together: a page may have thousands of either. */
const MOST_LOOKS = 30_000;

/** Makes a page ready to be looked at. */
export function headedPage<E>(page: PlacedBlocks<E>): HeadedPage<E> {
  const paths: (readonly E[])[] = [];
  const grids = new Map<E, ReadonlyMap<E, Area>>();
  let left = MOST_LOOKS;
  return {
    ...page,
    pathOf: (block) => (paths[block] ??= around(page.markup, page.places[block])),
    gridOf(table) {
      const grid = grids.get(table) ?? gridOf(page.markup, table);
      grids.set(table, grid);
      return grid;
    },
    *from(block) {
      for (let at = block; at < page.places.length && left > 0; at++, left--) yield at;
    },
  };
}
