/** What the user does is answered by the page within so long, ms; then it is looked at. */
const AFTER = 100;

const DOINGS = ['click', 'keyup', 'input', 'focusin', 'visibilitychange', 'pageshow'];

/**
 * Calls `look` soon after the user did something. A page may become an editor, or throw all highlights
 * away, and no event tells: but it does so, nearly always, because of what its user does. `look` must
 * cost next to nothing. Returns a function that stops it.
 */
export function watchGlances(look: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const options = { capture: true, passive: true };
  const soon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      look();
    }, AFTER);
  };
  for (const type of DOINGS) addEventListener(type, soon, options);
  return () => {
    clearTimeout(timer);
    for (const type of DOINGS) removeEventListener(type, soon, options);
  };
}
