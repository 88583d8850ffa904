import { useEffect, useRef, useState } from 'preact/hooks';

/** More than one screen of the popup holds; the rest follows while nothing else is to be done. */
const FIRST = 6;
const STEP = 10;

/** However busy the page is, the list goes on growing after this time, ms. */
const PATIENCE = 200;

/**
 * How many of so many things to draw by now: a few at once, soon all of them. Things of another
 * kind (`of`), as after filtering, begin anew: a long list never comes in one piece.
 */
export function useGrowing(total: number, of: unknown): number {
  const grown = useRef({ of, drawn: FIRST });
  if (grown.current.of !== of) grown.current = { of, drawn: FIRST };
  const { drawn } = grown.current;
  const [, redraw] = useState(0);
  useEffect(() => {
    if (drawn >= total) return undefined;
    return whenIdle(() => {
      grown.current = { of, drawn: drawn + STEP };
      redraw((times) => times + 1);
    });
  }, [drawn, total, of]);
  return Math.min(drawn, total);
}

function whenIdle(work: () => void): () => void {
  const later = requestIdleCallback(work, { timeout: PATIENCE });
  return () => cancelIdleCallback(later);
}
