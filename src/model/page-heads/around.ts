import type { Markup } from '../page-facts/markup.ts';

/** No more levels up from a place. */
const LEVELS = 60;

/** An element and those around it, from the inside. */
export function around<E>({ parentOf }: Markup<E>, element: E | undefined): readonly E[] {
  const path: E[] = [];
  for (let at = element; at !== undefined && path.length < LEVELS; at = parentOf(at)) path.push(at);
  return path;
}
