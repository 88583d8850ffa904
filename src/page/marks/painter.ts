import type { Look } from '../../model/index.ts';
import { readsAsBefore } from '../blocks/compare-blocks.ts';
import { endPlace, startPlace } from '../blocks/page-block.ts';
import { release } from '../dom/release.ts';
import { rangeOf } from './range-of.ts';
import { register, unregister } from './registry.ts';
import type { Mark } from './store.ts';

/** Where two looks lie on one another, the weightier is seen. */
const PRIORITY: Readonly<Record<Look, number>> = {
  elsewhere: 1,
  mention: 2,
  agrees: 3,
  conflicts: 4,
};

/** Paints marks without touching the page's nodes. */
export interface Painter {
  /** Makes what is painted exactly these marks. */
  paint(marks: readonly Mark[]): void;
  /** Puts right what the page did to the marks: names taken, highlights emptied, ranges moved. */
  restore(): void;
  /** Takes away what this painter painted, and nothing that another one put in its place. */
  clear(): void;
}

/**
 * Paints with the CSS Custom Highlight API. Ranges are live, so that a mark follows its text until
 * the change is read. Highlights are never iterated: Firefox forbids it to content scripts.
 */
export function makePainter(): Painter {
  const painted = new Map<Mark, Range>();
  const highlights = new Map<Look, Highlight>();

  const highlightOf = (look: Look): Highlight => {
    const known = highlights.get(look);
    if (known) return known;
    const made = new Highlight();
    made.priority = PRIORITY[look];
    highlights.set(look, made);
    return made;
  };

  const unpaint = (mark: Mark, range: Range): void => {
    highlights.get(mark.look)?.delete(range);
    release(range);
    painted.delete(mark);
  };

  const repaint = (mark: Mark): void => {
    const old = painted.get(mark);
    // Text that was moved collapses its range, though it reads as before.
    if (old && isOver(old, mark)) return;
    if (old) unpaint(mark, old);
    const range = rangeOf(mark);
    if (!range) return;
    highlightOf(mark.look).add(range);
    painted.set(mark, range);
  };

  /** A page can reach highlights and ranges through the registry, and empty or move them. */
  const mend = (): void => {
    for (const look of highlights.keys()) {
      const mine = [...painted].filter(([mark]) => mark.look === look);
      if (highlights.get(look)?.size === mine.length) continue;
      highlights.delete(look);
      for (const [, range] of mine) highlightOf(look).add(range);
    }
    for (const mark of [...painted.keys()]) if (readsAsBefore(mark.block)) repaint(mark);
    register(highlights);
  };

  return {
    restore: mend,
    paint(marks) {
      const wanted = new Set(marks);
      for (const [mark, range] of painted) if (!wanted.has(mark)) unpaint(mark, range);
      for (const mark of wanted) repaint(mark);
      register(highlights);
    },
    clear() {
      for (const [mark, range] of painted) unpaint(mark, range);
      unregister(highlights);
      highlights.clear();
    },
  };
}

function isOver(range: Range, { block, start, end }: Mark): boolean {
  const from = startPlace(block, start);
  const to = endPlace(block, end);
  return (
    range.startContainer === from.node &&
    range.startOffset === from.offset &&
    range.endContainer === to.node &&
    range.endOffset === to.offset
  );
}
