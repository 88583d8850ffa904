import {
  firstElementOf,
  isElement,
  isHtml,
  localNameOf,
  previousSiblingOf,
  textOf,
} from '../dom/natives.ts';
import { isKnownHost } from '../dom/shadow.ts';
import { flatTree, isSlot } from '../dom/tree.ts';
import {
  type Boundary,
  boundaryOfStyle,
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
/** No note is laid out like this: what floats or is placed stands aside. */
const BOX = /^(?:block|list-item|flow-root|flex|grid|table)/;
const GAPS = ['marginLeft', 'marginRight', 'paddingLeft', 'paddingRight'] as const;
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
  const sure = sureBoundary(element, name);
  if (sure === 'nothing' || sure === 'break') return sure;
  const style = getComputedStyle(element);
  if (isUnseen(element, name, style)) return 'nothing';
  if (!BOX.test(style.display) && isNote(element, name, style)) return 'nothing';
  if (ITEMS.has(name)) return 'block';
  const boundary = sure ?? mathBoundary(element, name) ?? boundaryOfStyle(style, name);
  if (isOutOfFlow(element, style) || (boundary === 'block' && isInParagraph(element)))
    return 'aside';
  if (boundary !== 'inline') return boundary;
  return name === 'tspan' ? lineOf(element) : isBadge(element, style) ? 'line' : 'inline';
}

/** Side notes, pull quotes, tooltips: the text goes on behind them. A floating letter is a drop capital. */
function isOutOfFlow(element: Element, { position, float }: CSSStyleDeclaration): boolean {
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
  isSlot(element) || (isKnownHost(element) && getComputedStyle(element).display === 'inline');

/** "LIVE" in a box of its own before a headline, or with a gap of the style's before it. */
function isBadge(element: Element, style: CSSStyleDeclaration): boolean {
  const apart =
    style.display.startsWith('inline-') || GAPS.some((gap) => Number.parseFloat(style[gap]) >= GAP);
  return apart && !isShort(element);
}

/** Labels of drawings are broken by hand: a line below, or a place of its own beside. */
function lineOf(tspan: Element): Boundary {
  const below = Number.parseFloat(getAttribute.call(tspan, 'dy') ?? '0');
  if (below) return 'line';
  const first = previousSiblingOf(tspan) === null;
  return first || getAttribute.call(tspan, 'x') === null ? 'inline' : 'block';
}
