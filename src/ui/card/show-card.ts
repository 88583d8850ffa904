import type { CardOptions, CardTarget } from './card-model.ts';
import type { CardEvent } from './card-state.ts';
import type { DrawnCard } from './draw-card.ts';
import { keepFocus } from './keep-focus.ts';
import { type Point, placeCard } from './place-card.ts';
import { guardPresses } from './sight/guard-presses.ts';
import { watchSight } from './sight/watch-sight.ts';

interface Showing {
  readonly drawn: DrawnCard;
  readonly target: CardTarget;
  readonly pointer: Point | undefined;
  readonly moveFocus: boolean;
  /** Where the focus was before an earlier card took it. */
  readonly origin: Element | undefined;
  dispatch(event: CardEvent): void;
}

/** A card on the screen. */
export interface ShownCard {
  readonly host: HTMLElement;
  readonly origin: Element | undefined;
  /** Its rectangle in the viewport. */
  box(): DOMRect;
  setPinned(pinned: boolean): void;
  setColours(colours: NonNullable<CardOptions['colours']>): void;
  /** Takes it off the page; `refocus` gives the focus back where it was. */
  remove(refocus: boolean): void;
}

/** Puts a drawn card on the screen: place, focus, watch. */
export function showCard({
  drawn,
  target,
  pointer,
  moveFocus,
  origin,
  dispatch,
}: Showing): ShownCard {
  const { host } = drawn;
  const { surface } = host;
  let pinned = false;
  host.show(target.element);
  surface.addEventListener('pointerenter', (event) => {
    if (event.isTrusted) dispatch({ type: 'hold', by: 'card' });
  });
  surface.addEventListener('pointerleave', (event) => {
    if (event.isTrusted) dispatch({ type: 'release', by: 'card' });
  });
  const stopPlacing = placeCard(surface, target, pointer, () => {
    if (!pinned) dispatch({ type: 'lost' });
  });
  const lost = () => dispatch({ type: 'lost' });
  const stopWatching = watchSight(host, lost);
  const stopGuarding = guardPresses(host, lost);
  const focus = keepFocus(surface, origin, moveFocus, dispatch);
  return {
    host: host.element,
    origin: focus.origin,
    box: () => surface.getBoundingClientRect(),
    setPinned(next) {
      pinned = next;
      drawn.setPinned(next);
    },
    setColours: drawn.setColours,
    remove(refocus) {
      stopPlacing();
      stopWatching();
      stopGuarding();
      focus.release(refocus);
      drawn.drop();
    },
  };
}
