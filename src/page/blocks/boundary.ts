import { localNameOf } from '../dom/natives.ts';
import { isSkippedName } from '../dom/skipped.ts';

/**
 * What an element means to the text around it: `inline` goes on, `block` ends it, `break` is a line
 * break in it, `nothing` is no text at all.
 */
export type Boundary = 'inline' | 'block' | 'break' | 'nothing';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that are inline unless the page's styles say otherwise. */
const INLINE = words(
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

/**
 * Reads what an element means to the text around it off its name, and off its style where the name
 * leaves that open. `styled` asks for the style of inline and block elements as well: slow, exact.
 */
export function boundaryOf(element: Element, styled: boolean): Boundary {
  const name = localNameOf(element);
  if (name === 'br') return 'break';
  if (name === 'wbr') return 'inline';
  if (isSkippedName(name) || NOTES.has(name)) return 'nothing';
  if (APART.has(name)) return 'block';
  if (!styled) {
    if (INLINE.has(name)) return 'inline';
    if (BLOCKS.has(name)) return 'block';
  }
  return fromStyle(element, name);
}

/**
 * `display: contents` has no box of its own: its children speak for themselves. A floating inline
 * element is a drop capital; what else is taken out of the line ends the text around it.
 */
function fromStyle(element: Element, name: string): Boundary {
  const { display, float } = getComputedStyle(element);
  if (display === 'none') return 'nothing';
  if (display === 'contents' || display.startsWith('ruby')) return 'inline';
  if (display.startsWith('inline')) return 'inline';
  if (display === '') return BLOCKS.has(name) ? 'block' : 'inline';
  return INLINE.has(name) && float !== 'none' ? 'inline' : 'block';
}
