import { localNameOf } from '../dom/natives.ts';
import { isSkipped } from '../dom/skipped.ts';

/**
 * What an element means to the text around it: `inline` goes on, `block` ends it, `break` is a line
 * break in it, `nothing` is no text at all. By style alone is told: `line` goes on, on a line of its own; `aside` has a
 * text of its own, and the text around it goes on behind it.
 */
export type Boundary = 'inline' | 'line' | 'block' | 'aside' | 'break' | 'nothing';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that are inline unless the page's styles say otherwise. */
export const INLINE = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q ' +
    'rb ruby s samp slot small span strike strong sub sup time tspan tt u var',
);

/** Elements taken for blocks without asking: a page that lays them out inline is read in parts. */
const BLOCKS = words(
  'html body p div article section main header footer aside nav ul ol li dl dt dd table thead tbody ' +
    'tfoot tr td th caption h1 h2 h3 h4 h5 h6 blockquote pre figure figcaption form fieldset legend ' +
    'address hr details summary dialog button svg math option center frameset',
);

/** Always apart from the text around them, though browsers lay some of them out in a line. */
const APART = words('button text foreignObject');

/** Inside a ruby these are notes beside the text, not in it. */
const NOTES = words('rp rt rtc');

/** Reads what an element means to the text around it. */
export type ReadBoundary = (element: Element) => Boundary;

/** Reads it off the name, and off the style where the name leaves it open. Quick. */
export const boundaryByName: ReadBoundary = (element) => {
  const name = localNameOf(element);
  const sure = sureBoundary(element, name);
  if (sure) return sure;
  if (INLINE.has(name)) return isSlotted(element) ? 'block' : 'inline';
  return BLOCKS.has(name) ? 'block' : boundaryOfStyle(getComputedStyle(element), name);
};

/** What some elements mean whatever their style says. */
export function sureBoundary(element: Element, name: string): Boundary | undefined {
  if (name === 'br') return isOnlyForOthers(element) ? 'nothing' : 'break';
  if (name === 'wbr') return 'inline';
  if (isSkipped(element) || NOTES.has(name)) return 'nothing';
  return APART.has(name) ? 'block' : undefined;
}

const { hasAttribute, hasAttributes } = Element.prototype;

/** What is put into a named slot may stand far from what is next to it. */
const isSlotted = (element: Element): boolean => hasAttribute.call(element, 'slot');

/** A break that a class keeps for narrow windows; one without attributes is hardly ever hidden, and not asked. */
const isOnlyForOthers = (element: Element): boolean =>
  hasAttributes.call(element) && getComputedStyle(element).display === 'none';

/**
 * `display: contents` has no box of its own: its children speak for themselves. A floating inline
 * element is a drop capital; what else is taken out of the line ends the text around it.
 */
export function boundaryOfStyle(style: CSSStyleDeclaration, name: string): Boundary {
  const { display } = style;
  if (display === 'none') return 'nothing';
  if (display === 'contents' || display.startsWith('ruby')) return 'inline';
  if (display.startsWith('inline')) return 'inline';
  if (display === '') return BLOCKS.has(name) ? 'block' : 'inline';
  return INLINE.has(name) && style.float !== 'none' ? 'inline' : 'block';
}
