import type { Look } from '../../model/index.ts';
import { endPlace, type Place, startPlace } from '../blocks/page-block.ts';
import { release } from '../dom/release.ts';
import type { Mark } from './store.ts';

/** The registry's names; nothing else in it is ever touched. */
const NAMES: Readonly<Record<Look, string>> = {
  mention: 'second-source-mention',
  agrees: 'second-source-agrees',
  conflicts: 'second-source-conflicts',
  elsewhere: 'second-source-elsewhere',
};

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
  /** Has what is painted registered again, where the page threw all highlights out. */
  restore(): void;
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

  const registerAll = (): void => {
    for (const [look, highlight] of highlights) register(NAMES[look], highlight);
  };

  return {
    restore: registerAll,
    paint(marks) {
      const wanted = new Set(marks);
      for (const [mark, range] of painted) if (!wanted.has(mark)) unpaint(mark, range);
      for (const mark of wanted) repaint(mark);
      registerAll();
    },
    clear() {
      for (const [mark, range] of painted) unpaint(mark, range);
      for (const look of highlights.keys()) CSS.highlights.delete(NAMES[look]);
      highlights.clear();
    },
  };
}

function register(name: string, highlight: Highlight): void {
  if (highlight.size === 0) CSS.highlights.delete(name);
  else if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
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

/** A live range over a mark's text; `undefined` where the text is no longer what it was. */
export function rangeOf({
  block,
  start,
  end,
}: Pick<Mark, 'block' | 'start' | 'end'>): Range | undefined {
  const from = startPlace(block, start);
  const to = endPlace(block, end);
  if (isBeyond(from) || isBeyond(to)) return undefined;
  const range = new Range();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

const isBeyond = ({ node, offset }: Place): boolean => offset > node.length;
