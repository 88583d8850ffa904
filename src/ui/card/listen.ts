import type { CardEvent } from './card-state.ts';
import { REST_RADIUS } from './card-timing.ts';
import type { Point } from './place-card.ts';
import type { ShownCard } from './show-card.ts';

interface Ears {
  dispatch(event: CardEvent): void;
  card(): ShownCard | undefined;
  /** The pointer went on, from one place to another. */
  moved(at: Point, from: Point): void;
  /** The pointer is too far from where it rested. */
  movedOn(): void;
}

/**
 * Listens to the page while a card is waited for or shown, never else; only to events the user
 * made. Escape is taken from the page only while a card is on the screen, so that the same press
 * does not close a dialog of the page as well.
 */
export function listenWhileBusy(ears: Ears): {
  set(busy: boolean): void;
  pointer(): Point | undefined;
} {
  let listening: AbortController | undefined;
  let last: Point | undefined;
  let resting: Point | undefined;

  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    const at = { x: event.clientX, y: event.clientY };
    if (last) ears.moved(at, last);
    last = at;
    resting ??= at;
    if (Math.hypot(at.x - resting.x, at.y - resting.y) <= REST_RADIUS) return;
    resting = at;
    ears.movedOn();
  };
  const onDown = (event: PointerEvent) => {
    const host = ears.card()?.host;
    if (!event.isTrusted || !host || event.composedPath().includes(host)) return;
    ears.dispatch({ type: 'pressed-outside' });
  };
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
    if (ears.card()) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    ears.dispatch({ type: 'escape' });
  };

  return {
    pointer: () => last,
    set(busy) {
      if (busy === Boolean(listening)) return;
      listening?.abort();
      listening = undefined;
      last = undefined;
      resting = undefined;
      if (!busy) return;
      listening = new AbortController();
      const how = { capture: true, passive: true, signal: listening.signal };
      window.addEventListener('pointermove', onMove, how);
      window.addEventListener('pointerdown', onDown, how);
      window.addEventListener('keydown', onKey, { ...how, passive: false });
    },
  };
}
