import { release } from '../dom/release.ts';

const NAME = 'second-source-flash';

/** How long a flash shows where the reader was taken, ms. */
const SHOWN = 2000;

/** Shows for a moment where the reader was taken. */
export interface Flash {
  start(range: Range): void;
  stop(): void;
}

/** A flash painted like a mark; a new one ends the one before. */
export function makeFlash(): Flash {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: Range | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    if (!shown) return;
    CSS.highlights.delete(NAME);
    release(shown);
    shown = undefined;
  };
  return {
    start(range) {
      stop();
      shown = range;
      const highlight = new Highlight(range);
      highlight.priority = 9;
      CSS.highlights.set(NAME, highlight);
      timer = setTimeout(stop, SHOWN);
    },
    stop,
  };
}
