import { firstChildOf, firstElementOf, isText } from '../dom/natives.ts';
import { isPlaced } from './placed.ts';

/**
 * Says whether nobody sees the text inside an element that its name makes a part of the text around it: not displayed, hidden, without
 * room, or with a picture in its place. Asks for styles.
 */
export function isUnseen(element: Element, name: string, style: CSSStyleDeclaration): boolean {
  const { display, visibility } = style;
  if (display === 'none' || hasNoRoom(element, style)) return true;
  if (isPictured(style)) return true;
  // What is hidden may hold what is not: its children are asked one by one.
  if (visibility !== 'visible' && visibility !== '' && !firstElementOf(element)) return true;
  return name === 'object' && isLoaded(element);
}

/** A font of less than this is no more than a dot, CSS pixels. */
const DOT = 1;
/** Text moved out of its box by so much shows nothing of itself there, CSS pixels. */
const AWAY = -99;

/**
 * Words against copying and names of icons, which take no room: without a size, in a box in the line without a height or a
 * width, or moved out of such a box. What is see-through may be about to appear.
 */
export function hasNoRoom(element: Element, style: CSSStyleDeclaration): boolean {
  if (Number.parseFloat(style.fontSize) < DOT) return !firstElementOf(element);
  if (!style.display.startsWith('inline-') || !/^(?:hidden|clip)$/.test(style.overflowX))
    return false;
  // Asked last, and of hardly any: a height has the page laid out.
  return (
    Number.parseFloat(style.textIndent) <= AWAY || style.height === '0px' || style.width === '0px'
  );
}

/** A picture stands in the place of the text, as for logos. */
export const isPictured = ({ content }: CSSStyleDeclaration): boolean =>
  /^(?:url|image|linear|radial|conic|repeating|cross)/.test(content);

/** The text of an object that was loaded stands in for nothing. */
function isLoaded(element: Element): boolean {
  const first = firstChildOf(element);
  return first !== null && isText(first) && !isPlaced(first);
}
