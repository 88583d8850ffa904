import type { TextRoot } from '../dom/query.ts';
import { nearView, PAINTED } from '../marks/near-view.ts';
import { inPageOrder } from '../marks/order.ts';
import { makePainter } from '../marks/painter.ts';
import type { Mark, MarkStore } from '../marks/store.ts';
import { type PaintSettings, planPaint } from './paint-plan.ts';

/** What of a store of marks is painted, by the settings and, of very many, by what is in view. */
export interface Painting {
  /** Paints what the store holds. */
  paint(): void;
  /** The same, now and then, while the page is still being read. */
  progress(): void;
  /** Paints again what the page may have thrown out; costs nothing where it did not. */
  restore(): void;
  /** The view moved. */
  scrolled(): void;
  /** The store changed: what was known of the marks' order holds no more. */
  forgetOrder(): void;
  /** The marks to be painted, in any order: of very many, those in view are. */
  planned(): readonly Mark[];
  /** The same in page order: that costs a walk through the page. */
  ordered(): readonly Mark[];
  clear(): void;
}

/** Between two paintings of a page that is still being read, ms: each registers all marks anew. */
const BETWEEN = 300;

/** Painting of the marks in a store, as the settings of the moment want it. */
export function makePainting(
  store: MarkStore,
  roots: Iterable<TextRoot>,
  settings: () => PaintSettings,
): Painting {
  const painter = makePainter();
  let inOrder: readonly Mark[] | undefined;
  let painted = Number.NEGATIVE_INFINITY;

  const marksInOrder = (): readonly Mark[] => {
    inOrder ??= inPageOrder(store.all(), roots);
    return inOrder;
  };
  /** Which is the first, and which of very many are in view, the order of the page tells. */
  const planned = (): readonly Mark[] => {
    const all = store.all();
    const ordered = settings().firstOnly || all.length > PAINTED;
    return planPaint(ordered ? marksInOrder() : all, settings());
  };
  const paint = (): void => {
    painter.paint(nearView(planned()));
    painted = performance.now();
  };

  return {
    paint,
    progress() {
      if (performance.now() - painted < BETWEEN) return;
      inOrder = undefined;
      paint();
    },
    restore: () => painter.restore(),
    scrolled() {
      if (store.all().length > PAINTED) paint();
    },
    forgetOrder() {
      inOrder = undefined;
    },
    planned,
    ordered: () => planPaint(marksInOrder(), settings()),
    clear: () => painter.clear(),
  };
}
