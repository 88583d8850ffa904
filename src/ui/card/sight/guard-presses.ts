import { later } from '../../../model/index.ts';
import { PRESS_AFTER } from '../card-timing.ts';
import type { Host } from '../host.ts';
import { inSight } from './watch-sight.ts';

/**
 * About as long as a frame, ms, and never the same: a page that moves the card to and fro in step with the looks would
 * have it seen always in one place.
 */
const aboutAFrame = (): number => 8 + Math.random() * 16;

/** Closing and unfolding change nothing but the card. */
const HARMLESS = '.close, .line';

/**
 * Lets presses through only where the reader could see what is pressed. A page may move a mark, and the card
 * with it, under a pointer that is about to press, such as between the two halves of a double click: so a card
 * that has just come, moved or grown takes no press; nor does one that is out of sight at that very moment,
 * for which `lost` is called. Returns a function that stops it.
 */
export function guardPresses(host: Host, lost: () => void): () => void {
  const { surface } = host;
  let box = surface.getBoundingClientRect();
  let since = performance.now();
  const look = (): void => {
    const now = surface.getBoundingClientRect();
    if (isSame(box, now)) return;
    box = now;
    since = performance.now();
  };
  // Not by the page's frames, which it may cancel: it could move the card away and back unseen.
  const again = (): void => {
    look();
    next = later(again, aboutAFrame());
  };
  let next = later(again, aboutAFrame());
  const press = (event: MouseEvent): void => {
    look();
    const seen = inSight(host);
    // A key presses what has the focus, wherever it stands.
    const stood = event.detail === 0 || performance.now() - since >= PRESS_AFTER;
    if (seen && (stood || isHarmless(event.target))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!seen) lost();
  };
  surface.addEventListener('click', press, true);
  return () => {
    next();
    surface.removeEventListener('click', press, true);
  };
}

const isSame = (one: DOMRect, other: DOMRect): boolean =>
  Math.abs(one.left - other.left) < 1 &&
  Math.abs(one.top - other.top) < 1 &&
  Math.abs(one.width - other.width) < 1 &&
  Math.abs(one.height - other.height) < 1;

const isHarmless = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(HARMLESS) !== null;
