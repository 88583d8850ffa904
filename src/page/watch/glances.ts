import { later } from '../../model/index.ts';

/** What the user does is answered by the page within so long, ms; then it is looked at. */
const AFTER = 100;

const DOINGS = ['click', 'keyup', 'input', 'focusin', 'visibilitychange', 'pageshow'];

/** What a page does of itself is looked at this often, in an idle moment, while it is in view, ms. */
const EVERY = 2000;

/** At first, while most pages still build themselves, this often, and so long, ms. */
const EARLY = 500;
const YOUNG = 10_000;

/**
 * Calls `look` soon after the user did something, and now and then. A page may become an editor, throw
 * all highlights away or show text by a new style rule, and no event tells: but it does so, nearly
 * always, because of what its user does. `look` must cost next to nothing. Returns a function that
 * stops it.
 */
export function watchGlances(look: () => void): () => void {
  let timer: (() => void) | undefined;
  let idle = 0;
  const start = performance.now();
  const pause = (): number => (performance.now() - start < YOUNG ? EARLY : EVERY);
  // In a page that is out of view nothing wakes up: its coming back is one of the user's doings.
  const tick = (): void => {
    ticks = document.hidden ? undefined : later(tick, pause());
    if (!ticks) return;
    cancelIdleCallback(idle);
    idle = requestIdleCallback(look, { timeout: pause() });
  };
  let ticks: (() => void) | undefined = later(tick, EARLY);
  const options = { capture: true, passive: true };
  const soon = (): void => {
    ticks ??= later(tick, pause());
    timer ??= later(() => {
      timer = undefined;
      look();
    }, AFTER);
  };
  for (const type of DOINGS) addEventListener(type, soon, options);
  return () => {
    timer?.();
    ticks?.();
    cancelIdleCallback(idle);
    for (const type of DOINGS) removeEventListener(type, soon, options);
  };
}
