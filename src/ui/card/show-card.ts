import { h, render } from 'preact';
import { applyColours } from '../parts/apply-colours.ts';
import parts from '../styles/parts.css?inline';
import tokens from '../styles/tokens.css?inline';
import css from './card.css?inline';
import type { CardOptions, CardTarget } from './card-model.ts';
import type { CardEvent } from './card-state.ts';
import { type CardContent, CardView } from './card-view.tsx';
import { createHost } from './host.ts';
import { keepFocus } from './keep-focus.ts';
import { type Point, placeCard } from './place-card.ts';
import { watchSight } from './watch-sight.ts';

interface Showing {
  readonly content: CardContent;
  readonly target: CardTarget;
  readonly pointer: Point | undefined;
  readonly moveFocus: boolean;
  /** Where the focus was before an earlier card took it. */
  readonly origin: Element | undefined;
  readonly options: CardOptions;
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

/** Puts a card on the screen: host, content, place, focus, watch. */
export function showCard(showing: Showing): ShownCard {
  const { content, target, pointer, moveFocus, options, dispatch } = showing;
  const host = createHost(target.element, `${tokens}\n${parts}\n${css}`);
  const { surface } = host;
  surface.setAttribute('role', 'dialog');
  surface.setAttribute('aria-labelledby', 'title');
  surface.tabIndex = -1;
  if (options.colours) applyColours(surface, options.colours);
  let drawn: boolean | undefined;
  const draw = (pinned: boolean) => {
    if (pinned === drawn) return;
    drawn = pinned;
    const view = {
      content,
      actions: options.actions,
      pinned,
      onPin: () => dispatch({ type: 'pin' }),
      onClose: () => dispatch({ type: 'escape' }),
    };
    render(h(CardView, view), surface);
  };
  draw(false);
  surface.addEventListener('pointerenter', (event) => {
    if (event.isTrusted) dispatch({ type: 'hold', by: 'card' });
  });
  surface.addEventListener('pointerleave', (event) => {
    if (event.isTrusted) dispatch({ type: 'release', by: 'card' });
  });
  const stopPlacing = placeCard(surface, target, pointer, () => {
    if (!drawn) dispatch({ type: 'lost' });
  });
  const stopWatching = watchSight(host, () => dispatch({ type: 'lost' }));
  const focus = keepFocus(surface, showing.origin, moveFocus, dispatch);
  return {
    host: host.element,
    origin: focus.origin,
    box: () => surface.getBoundingClientRect(),
    setPinned: draw,
    setColours: (colours) => applyColours(surface, colours),
    remove(refocus) {
      stopPlacing();
      stopWatching();
      focus.release(refocus);
      render(null, surface);
      host.remove();
    },
  };
}
