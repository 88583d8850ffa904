import { h, render } from 'preact';
import { applyColours } from '../parts/apply-colours.ts';
import parts from '../styles/parts.css?inline';
import tokens from '../styles/tokens.css?inline';
import css from './card.css?inline';
import type { CardOptions } from './card-model.ts';
import type { CardEvent } from './card-state.ts';
import { type CardContent, CardView } from './card-view.tsx';
import { createHost, type Host } from './host.ts';

/** A card as it will look, outside the page. */
export interface DrawnCard {
  readonly host: Host;
  setPinned(pinned: boolean): void;
  setColours(colours: NonNullable<CardOptions['colours']>): void;
  /** Frees what was drawn, and takes the host off the page where it was shown. */
  drop(): void;
}

/**
 * Draws a card before it is needed: drawing takes a cold page 10 to 60 ms, which a reader whose
 * pointer rests already need not wait for. Nothing enters the page.
 */
export function drawCard(
  document: Document,
  content: CardContent,
  options: CardOptions,
  dispatch: (event: CardEvent) => void,
): DrawnCard {
  const host = createHost(document, `${tokens}\n${parts}\n${css}`);
  const { surface } = host;
  surface.setAttribute('role', 'dialog');
  surface.setAttribute('aria-labelledby', 'title');
  surface.tabIndex = -1;
  if (options.colours) applyColours(surface, options.colours);
  let drawn: boolean | undefined;
  const setPinned = (pinned: boolean) => {
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
  setPinned(false);
  return {
    host,
    setPinned,
    setColours: (colours) => applyColours(surface, colours),
    drop() {
      render(null, surface);
      host.remove();
    },
  };
}
