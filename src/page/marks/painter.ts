import type { Look } from '../../model/index.ts';
import { endPlace, startPlace } from '../blocks/page-block.ts';
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
  clear(): void;
}

interface Painted {
  readonly range: Range;
  readonly look: Look;
}

/**
 * Paints with the CSS Custom Highlight API. Ranges are live, so that a mark follows its text until
 * the change is read. Highlights are never iterated: Firefox forbids it to content scripts.
 */
export function makePainter(): Painter {
  const painted = new Map<Mark, Painted>();
  const highlights = new Map<Look, Highlight>();

  const highlightOf = (look: Look): Highlight => {
    const known = highlights.get(look);
    if (known) return known;
    const made = new Highlight();
    made.priority = PRIORITY[look];
    highlights.set(look, made);
    return made;
  };

  const unpaint = (mark: Mark, { range, look }: Painted): void => {
    highlights.get(look)?.delete(range);
    release(range);
    painted.delete(mark);
  };

  return {
    paint(marks) {
      const wanted = new Set(marks);
      for (const [mark, entry] of painted) if (!wanted.has(mark)) unpaint(mark, entry);
      for (const mark of wanted) {
        if (painted.has(mark)) continue;
        const range = rangeOf(mark);
        if (!range) continue;
        highlightOf(mark.look).add(range);
        painted.set(mark, { range, look: mark.look });
      }
      for (const [look, highlight] of highlights) register(NAMES[look], highlight);
    },
    clear() {
      for (const [mark, entry] of painted) unpaint(mark, entry);
      for (const look of highlights.keys()) CSS.highlights.delete(NAMES[look]);
      highlights.clear();
    },
  };
}

function register(name: string, highlight: Highlight): void {
  if (highlight.size === 0) CSS.highlights.delete(name);
  else if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
}

/** A live range over a mark's text; `undefined` where the text is no longer what it was. */
export function rangeOf({
  block,
  start,
  end,
}: Pick<Mark, 'block' | 'start' | 'end'>): Range | undefined {
  const from = startPlace(block, start);
  const to = endPlace(block, end);
  if (from.offset > from.node.length || to.offset > to.node.length) return undefined;
  const range = new Range();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** A live range costs the page something at each of its changes until it is collected. */
export function release(range: Range): void {
  range.setStart(document, 0);
  range.collapse(true);
}
