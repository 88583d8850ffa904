import { isElement, isText, nextSiblingOf, parentOf, textOf } from '../dom/natives.ts';

/** "6", "[6]", "6, 7", "b", "*". */
const REFERENCE = /^[[(]?(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3})*|[a-z]|[*†‡§¶]+)[\])]?$/i;
const LONGEST = 12;
/** "1" over "2" is a fraction. */
const SLASH = /^\s*[/⁄]/;
/** A number in a smaller print than the words around it, which digits of a value are not. */
const SMALLER = 0.9;

/** Says whether an element is the raised number of a footnote, which belongs to no word or number before it. Asks for styles. */
export function isNote(element: Element, name: string, style: CSSStyleDeclaration): boolean {
  if (name !== 'sup' && !isRaised(element, style)) return false;
  const text = textOf(element) ?? '';
  if (text.length > LONGEST || !REFERENCE.test(text.trim())) return false;
  const next = nextSiblingOf(element);
  return !(next !== null && isText(next) && SLASH.test(next.data));
}

/** Made smaller and moved up by a transform: its scale, and its way along the block. */
const MATRIX = /^matrix\(([\d.]+), 0, 0, [\d.]+, -?[\d.]+, -[\d.]+\)$/;

/** By its place in the line, or by a length or a transform and in smaller print. */
function isRaised(element: Element, style: CSSStyleDeclaration): boolean {
  // One by one, the most telling first: each property costs, and hardly any element is raised.
  const { verticalAlign } = style;
  if (verticalAlign === 'super' || Number(MATRIX.exec(style.transform)?.[1]) < SMALLER) return true;
  const lifted =
    verticalAlign === 'text-top' ||
    Number.parseFloat(verticalAlign) > 0 ||
    (style.position === 'relative' && Number.parseFloat(style.top) < 0);
  const parent = parentOf(element);
  if (!lifted || parent === null || !isElement(parent)) return false;
  return (
    Number.parseFloat(style.fontSize) <
    SMALLER * Number.parseFloat(getComputedStyle(parent).fontSize)
  );
}
