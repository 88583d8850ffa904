import {
  firstElementOf,
  isElement,
  isHtml,
  localNameOf,
  previousSiblingOf,
  textOf,
} from '../dom/natives.ts';
import { isHost } from '../dom/shadow.ts';
import { flatTree, isSlot } from '../dom/tree.ts';
import {
  type Boundary,
  boundaryFromStyle,
  INLINE,
  type ReadBoundary,
  sureBoundary,
} from './boundary.ts';
import { mathBoundary } from './math-boundary.ts';
import { isNote } from './note.ts';
import { isUnseen } from './unseen.ts';

const { getAttribute } = Element.prototype;

/** Items of their own, though a page lays them out in one line: tags, crumbs, cells. */
const ITEMS: ReadonlySet<string> = new Set('li dt dd td th option'.split(' '));
/** What is put into these stands beside their text: they are one paragraph all the same. */
const PARAGRAPHS: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6'.split(' '));
/** A margin or padding as wide as a space, CSS pixels. */
const GAP = 4;
/** Letters of a drop capital, and of words that are animated letter by letter. */
const LETTERS = 2;

/**
 * Reads what an element means off its style, inline and block elements as well: exact, and slow, so that it is asked
 * once of every element. For one reading of a page: what it was told holds until it is thrown away.
 */
export function boundariesByStyle(): ReadBoundary {
  const known = new Map<Element, Boundary>();
  return (element) => {
    const told = known.get(element);
    if (told) return told;
    const boundary = styled(element, localNameOf(element));
    known.set(element, boundary);
    return boundary;
  };
}

function styled(element: Element, name: string): Boundary {
  if (isUnseen(element, name) || isNote(element, name)) return 'nothing';
  const sure = sureBoundary(element, name);
  if (sure === 'nothing' || sure === 'break') return sure;
  if (ITEMS.has(name)) return 'block';
  const boundary = sure ?? mathBoundary(element, name) ?? boundaryFromStyle(element, name);
  if (isOutOfFlow(element) || (boundary === 'block' && isInParagraph(element))) return 'aside';
  if (boundary !== 'inline') return boundary;
  return name === 'tspan' ? lineOf(element) : isBadge(element) ? 'line' : 'inline';
}

/** Side notes, pull quotes, tooltips: the text goes on behind them. A floating letter is a drop capital. */
function isOutOfFlow(element: Element): boolean {
  const { position, float } = getComputedStyle(element);
  if (position === 'absolute' || position === 'fixed') return true;
  return float !== 'none' && float !== '' && !isShort(element);
}

const isShort = (element: Element): boolean =>
  firstElementOf(element) === null && (textOf(element) ?? '').trim().length <= LETTERS;

/** An advertisement, a picture or a button that scripts, or a component, put into a paragraph. */
function isInParagraph(element: Element): boolean {
  let parent = flatTree.parentOf(element);
  while (parent && isElement(parent) && isSeeThrough(parent)) parent = flatTree.parentOf(parent);
  if (parent === null || !isElement(parent) || !isHtml(parent)) return false;
  const name = localNameOf(parent);
  return PARAGRAPHS.has(name) || INLINE.has(name);
}

/** A slot, or a component in the line. */
const isSeeThrough = (element: Element): boolean =>
  isSlot(element) || (isHost(element) && getComputedStyle(element).display === 'inline');

/** "LIVE" in a box of its own before a headline, or with a gap of the style's before it. */
function isBadge(element: Element): boolean {
  const { display, marginLeft, marginRight, paddingLeft, paddingRight } = getComputedStyle(element);
  const apart =
    display.startsWith('inline-') ||
    [marginLeft, marginRight, paddingLeft, paddingRight].some(
      (gap) => Number.parseFloat(gap) >= GAP,
    );
  return apart && !isShort(element);
}

/** Labels of drawings are broken by hand: a line below, or a place of its own beside. */
function lineOf(tspan: Element): Boundary {
  const below = Number.parseFloat(getAttribute.call(tspan, 'dy') ?? '0');
  if (below) return 'line';
  const first = previousSiblingOf(tspan) === null;
  return first || getAttribute.call(tspan, 'x') === null ? 'inline' : 'block';
}
