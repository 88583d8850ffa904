import { later } from '../../model/index.ts';
import { release } from '../dom/release.ts';

const NAME = 'second-source-flash';

/** How long a flash shows where the reader was taken, ms. */
const SHOWN = 2000;

/** Shows where the reader was taken. */
export interface Flash {
  /** For a moment; `stays`: until the reader's next press, since Enter opens the mark that is shown. */
  start(range: Range, stays?: boolean): void;
  stop(): void;
}

const PRESSES = ['pointerdown', 'keydown'] as const;
/** By these the way from mark to mark is left; a modifier alone is the beginning of the next step. */
const LEAVING: ReadonlySet<string> = new Set(['Escape', 'Enter']);

/** A flash painted like a mark; a new one ends the one before. */
export function makeFlash(): Flash {
  let timer: (() => void) | undefined;
  let shown: Range | undefined;
  const pressed = (event: Event): void => {
    if (!event.isTrusted || (event instanceof KeyboardEvent && !LEAVING.has(event.key))) return;
    stop();
  };
  const stop = (): void => {
    timer?.();
    for (const type of PRESSES) removeEventListener(type, pressed, true);
    if (!shown) return;
    CSS.highlights.delete(NAME);
    release(shown);
    shown = undefined;
  };
  return {
    start(range, stays = false) {
      stop();
      shown = range;
      const highlight = new Highlight(range);
      highlight.priority = 9;
      CSS.highlights.set(NAME, highlight);
      if (stays) for (const type of PRESSES) addEventListener(type, pressed, true);
      else timer = later(stop, SHOWN);
    },
    stop,
  };
}
