import { documentOf } from '../natives.ts';

/** What stands in the top layer of a document; inside of shadow roots nobody can look. */
const LAYER = ':popover-open, :modal';

/**
 * Tells whether something came into the top layer after the card, and so lies above it: what lets presses through
 * is not seen by asking for the element at a point. Begins to watch when it is called.
 */
export function watchLayer(host: HTMLElement): { covered(): boolean; stop(): void } {
  const document = documentOf(host);
  const inLayer = (): Element[] => [...Document.prototype.querySelectorAll.call(document, LAYER)];
  const before = new Set(inLayer());
  let came = false;
  // One that was there before may go and come again, above the card.
  const toggled = (event: Event): void => {
    const { newState } = event as Event & { readonly newState?: string };
    if (newState === 'open' && event.target !== host) came = true;
  };
  addEventListener('beforetoggle', toggled, true);
  return {
    covered: () => came || inLayer().some((each) => each !== host && !before.has(each)),
    stop: () => removeEventListener('beforetoggle', toggled, true),
  };
}
