import { useEffect, useState } from 'preact/hooks';

/** As much as two screens hold; the rest follows while nothing else is to be done. */
const FIRST = 12;
const STEP = 24;

/** How many of so many things to draw by now: a few at once, soon all of them. */
export function useGrowing(total: number): number {
  const [drawn, setDrawn] = useState(FIRST);
  useEffect(() => {
    if (drawn >= total) return undefined;
    const later = setTimeout(() => setDrawn(drawn + STEP), 0);
    return () => clearTimeout(later);
  }, [drawn, total]);
  return Math.min(drawn, total);
}
