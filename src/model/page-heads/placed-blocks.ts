import type { Markup } from '../page-facts/markup.ts';
import type { Block } from '../report.ts';

/** Blocks with the element in which each begins. */
export interface PlacedBlocks<E> {
  readonly markup: Markup<E>;
  readonly blocks: readonly Pick<Block, 'text'>[];
  readonly places: readonly (E | undefined)[];
}
