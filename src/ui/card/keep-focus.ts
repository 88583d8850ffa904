import type { CardEvent } from './card-state.ts';
import { activeIn, focusOn, hasFocus } from './natives.ts';

/** The focus while a card is shown. */
export interface KeptFocus {
  /** Where it was before it was moved in. */
  readonly origin: Element | undefined;
  /** Stops listening, and gives the focus back where it was if asked to. */
  release(refocus: boolean): void;
}

/**
 * Moves the focus into a card opened by key and tells when it comes and goes. Tab past either end
 * leaves the card and closes it: the card is no trap, and the page is gone on with where it was left.
 */
export function keepFocus(
  surface: HTMLElement,
  before: Element | undefined,
  moveIn: boolean,
  dispatch: (event: CardEvent) => void,
): KeptFocus {
  const document = surface.ownerDocument;
  const origin = before ?? deepActive(document);
  const listening = new AbortController();
  const { signal } = listening;
  surface.addEventListener('focusin', () => dispatch({ type: 'hold', by: 'focus' }), { signal });
  surface.addEventListener(
    'focusout',
    (event) => {
      const inside = event.relatedTarget instanceof Node && surface.contains(event.relatedTarget);
      // Going to another window or tab is no leaving.
      if (!inside && hasFocus(document)) dispatch({ type: 'release', by: 'focus' });
    },
    { signal },
  );
  surface.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Tab' || !atEnd(surface, event)) return;
      event.preventDefault();
      dispatch({ type: 'escape' });
    },
    { signal },
  );
  if (moveIn) focusOn(surface);
  return {
    origin,
    release(refocus) {
      listening.abort();
      if (refocus && origin instanceof HTMLElement && origin.isConnected) {
        focusOn(origin);
      }
    },
  };
}

function deepActive(document: Document): Element | undefined {
  let active = activeIn(document);
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active ?? undefined;
}

function atEnd(surface: HTMLElement, { shiftKey, target }: KeyboardEvent): boolean {
  const stops = [...surface.querySelectorAll<HTMLElement>('button')];
  return shiftKey ? target === surface || target === stops[0] : target === stops.at(-1);
}
