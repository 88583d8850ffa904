import { later } from '../../../model/index.ts';
import { SIGHT_INTERVAL } from '../card-timing.ts';
import type { Host } from '../host.ts';
import { elementAt, rootOf } from '../natives.ts';
import { fades } from './fading-filter.ts';

/** Chromium's second version of the observer, which also sees covering and transparency. */
interface Sighting extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/**
 * Calls `lost` once somebody covered, changed or removed the card: what cannot be seen must not be
 * pressed. Points of the card are probed a few times a second; Chromium tells of covers by itself, too.
 * Returns a function that stops watching.
 */
export function watchSight(host: Host, lost: () => void): () => void {
  const probe = (): void => {
    next = later(probe, SIGHT_INTERVAL);
    if (!inSight(host)) lost();
  };
  let next = later(probe, SIGHT_INTERVAL);
  const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
    trackVisibility: true,
    delay: 100,
  };
  const observer = new IntersectionObserver((entries) => {
    const latest = entries.at(-1) as Sighting | undefined;
    if (latest?.isIntersecting && latest.isVisible === false) lost();
  }, options);
  observer.observe(host.surface);
  return () => {
    next();
    observer.disconnect();
  };
}

/** Whether the host is untouched and the card on top at its middle and near its corners. */
export function inSight(host: Host): boolean {
  if (host.tampered()) return false;
  const view = rootOf(host.element);
  // The top layer escapes the page's effects, but Firefox lays the root's filter over it too.
  if (fades(getComputedStyle(view).filter)) return false;
  const { left, top, width, height } = host.surface.getBoundingClientRect();
  const points = [
    [0.5, 0.5],
    [0.1, 0.1],
    [0.9, 0.1],
    [0.1, 0.9],
    [0.9, 0.9],
  ].map(([x = 0, y = 0]) => [left + width * x, top + height * y] as const);
  return points
    .filter(([x, y]) => x >= 0 && y >= 0 && x < view.clientWidth && y < view.clientHeight)
    .every(([x, y]) => hostAt(host.element, x, y));
}

/** The card's own shadow root is closed, so a hit in it shows as its host. */
const hostAt = (host: HTMLElement, x: number, y: number): boolean =>
  elementAt(host.getRootNode(), x, y) === host;
