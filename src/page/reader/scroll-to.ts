const { scrollIntoView } = Element.prototype;

/** Further away than so many views, a way shown is a wait. */
const NEAR = 2;

/**
 * Brings a range to the middle of the view, through every scroll container around it. Smooth only
 * over a short way, and where the user does not mind motion.
 */
export function scrollToRange(element: Element, range: Range): void {
  const { top, height } = range.getBoundingClientRect();
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const far = Math.abs(top) > NEAR * innerHeight;
  scrollIntoView.call(element, {
    block: height < innerHeight ? 'center' : 'start',
    inline: 'nearest',
    behavior: calm || far ? 'instant' : 'smooth',
  });
}
