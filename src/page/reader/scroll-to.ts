const { scrollIntoView } = Element.prototype;

/**
 * Brings a range to the middle of the view, through every scroll container around it. Smooth only
 * where the user does not mind motion.
 */
export function scrollToRange(element: Element, range: Range): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollIntoView.call(element, {
    block: range.getBoundingClientRect().height < innerHeight ? 'center' : 'start',
    inline: 'nearest',
    behavior: calm ? 'instant' : 'smooth',
  });
}
