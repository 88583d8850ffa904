import type { Block } from '../../model/index.ts';

/** Counts the occurrences of words up to places in a page's visible text. */
export interface OccurrenceCounter {
  /**
   * 1-based place of the occurrence at `offset` of the block among all places where the same words
   * stand in the visible text (blocks joined by a blank), overlapping ones included. Ask in reading
   * order: each distinct text is searched once through the page.
   */
  count(block: number, offset: number, words: string): number;
}

/** A counter for the blocks of one page; their ids are known to it. */
export function countOccurrences(blocks: readonly Block[]): OccurrenceCounter {
  const starts = new Map<number, number>();
  let length = 0;
  for (const { id, text } of blocks) {
    starts.set(id, length);
    length += text.length + 1;
  }
  const visible = blocks.map(({ text }) => text).join(' ');
  const seen = new Map<string, { last: number; count: number }>();
  return {
    count(block, offset, words) {
      const place = (starts.get(block) ?? 0) + offset;
      let state = seen.get(words);
      if (!state || state.last > place) {
        state = { last: -1, count: 0 };
        seen.set(words, state);
      }
      for (
        let at = visible.indexOf(words, state.last + 1);
        at >= 0 && at <= place;
        at = visible.indexOf(words, at + 1)
      ) {
        state.last = at;
        state.count += 1;
      }
      return state.count;
    },
  };
}
