import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import type { CardTarget } from './card-model.ts';
import { contextOf } from './context-of.ts';
import { rootOf } from './natives.ts';

/** Between sentence and card, and between card and the viewport's edge, CSS pixels. */
const GAP = 6;
const EDGE = 8;
/** Less room than this above and below the sentence: the card keeps clear of the mark alone. */
const LEAST_ROOM = 140;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Keeps the card beside its sentence, through scrolling, resizing and changes of the page, until
 * the returned function is called. `gone` is called when the mark is no more in view.
 */
export function placeCard(
  card: HTMLElement,
  target: CardTarget,
  pointer: Point | undefined,
  gone: () => void,
): () => void {
  const reference: VirtualElement = {
    contextElement: contextOf(target.element),
    getBoundingClientRect: () => anchorOf(target, pointer) ?? new DOMRect(),
  };
  const update = async () => {
    if (!anchorOf(target, pointer)) return gone();
    card.style.maxHeight = '';
    const { x, y, middlewareData } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: EDGE, fallbackPlacements: ['top-start'] }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight, elements }) => {
            elements.floating.style.maxHeight = `${Math.max(96, Math.floor(availableHeight))}px`;
          },
        }),
        hide(),
      ],
    });
    if (middlewareData.hide?.referenceHidden) return gone();
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(y)}px`;
  };
  return autoUpdate(reference, card, () => void update(), { animationFrame: true });
}

/** The mark's line nearest the pointer across, the whole sentence up and down. */
function anchorOf(target: CardTarget, pointer: Point | undefined): DOMRect | undefined {
  const line = nearest(target.rects(), pointer);
  if (!line) return undefined;
  const sentence = [line, ...(target.sentence ?? target.rects)()];
  const top = Math.min(...sentence.map((rect) => rect.top));
  const bottom = Math.max(...sentence.map((rect) => rect.bottom));
  const height = rootOf(target.element).clientHeight;
  const cramped = top < LEAST_ROOM && height - bottom < LEAST_ROOM;
  return cramped ? line : new DOMRect(line.left, top, line.width, bottom - top);
}

function nearest(rects: readonly DOMRect[], pointer: Point | undefined): DOMRect | undefined {
  const drawn = rects.filter((rect) => rect.width > 0 && rect.height > 0);
  if (!pointer) return drawn[0];
  return drawn.toSorted((a, b) => distanceTo(a, pointer) - distanceTo(b, pointer))[0];
}

/** How far a point lies from a rectangle, CSS pixels; 0 inside it. */
export function distanceTo(rect: DOMRect, { x, y }: Point): number {
  const dx = Math.max(rect.left - x, 0, x - rect.right);
  const dy = Math.max(rect.top - y, 0, y - rect.bottom);
  return Math.hypot(dx, dy);
}
