/** Within these amounts what is painted can still be read; any other filter of these names hides it. */
const READABLE: Readonly<Record<string, readonly [least: number, most: number]>> = {
  opacity: [0.9, 1],
  brightness: [0.5, 2],
  contrast: [0.5, 3],
  blur: [0, 1],
};

/**
 * Whether a computed `filter` may make what it is laid over unreadable. Inverting, turning of hues
 * and the like are how pages and other extensions darken a page, and hide nothing; what an SVG
 * filter (`url(…)`) does cannot be told.
 */
export function fades(filter: string): boolean {
  if (filter.includes('url(')) return true;
  return [...filter.matchAll(/([a-z-]+)\(([\d.]+)/g)].some(([, name = '', amount]) => {
    const [least, most] = READABLE[name] ?? [0, Number.POSITIVE_INFINITY];
    return Number(amount) < least || Number(amount) > most;
  });
}
