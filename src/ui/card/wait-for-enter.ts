import { isWithin } from './natives.ts';

/** What Enter is for where the focus is on one of these is the page's business. */
const OWN_ENTER =
  'a[href], button, input, select, textarea, summary, [contenteditable], [role="button"], [role="link"], [role="textbox"]';

/**
 * Calls `opened` once for the user's next Enter, unless the focus is on something of the page that
 * takes Enter itself. A press of the pointer or Escape ends the waiting. Returns a function that
 * ends it too.
 */
export function waitForEnter(opened: () => void): () => void {
  const waiting = new AbortController();
  const { signal } = waiting;
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing || event.repeat) return;
    if (event.key === 'Escape') waiting.abort();
    const modified = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
    if (event.key !== 'Enter' || modified) return;
    const [inner] = event.composedPath();
    if (inner instanceof Element && isWithin(inner, OWN_ENTER)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    waiting.abort();
    opened();
  };
  const onDown = (event: PointerEvent) => {
    if (event.isTrusted) waiting.abort();
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
  window.addEventListener('pointerdown', onDown, { capture: true, passive: true, signal });
  return () => waiting.abort();
}
