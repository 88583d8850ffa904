import { isText, nextSiblingOf, textOf } from '../dom/natives.ts';

/** "6", "[6]", "6, 7", "b", "*". */
const REFERENCE = /^[[(]?(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3})*|[a-z]|[*†‡§¶]+)[\])]?$/i;
const LONGEST = 12;
/** "1" over "2" is a fraction. */
const SLASH = /^\s*[/⁄]/;

/** Says whether an element is the raised number of a footnote, which belongs to no word or number before it. Asks for styles. */
export function isNote(element: Element, name: string): boolean {
  if (name !== 'sup' && getComputedStyle(element).verticalAlign !== 'super') return false;
  const text = textOf(element) ?? '';
  if (text.length > LONGEST || !REFERENCE.test(text.trim())) return false;
  const next = nextSiblingOf(element);
  return !(next !== null && isText(next) && SLASH.test(next.data));
}
