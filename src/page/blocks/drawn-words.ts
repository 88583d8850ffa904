import { MAY_DISTANCE } from '../../model/index.ts';
import { isElement, localNameOf, parentOf, textOf } from '../dom/natives.ts';
import { queryAll } from '../dom/query.ts';
import { boundaryByName } from './boundary.ts';
import type { PageBlock } from './page-block.ts';

const { getAttribute } = Element.prototype;

/** Of a block's elements no more are asked: each costs several styles. */
const MOST = 40;
/** So many boxes around a block may carry a sign for it. */
const OUTWARDS = 3;
/** A word is no longer than this, characters. */
const LONGEST = 160;

/** Elements inside a box that a style sheet means by more than their name, and pictures. */
const TELLING = '[class],[id],[style],img,title';
const ATTRIBUTE = /attr\(\s*([\w-]+)\s*\)/g;
const SIGN = /[❌✗✘✖❎🚫⛔]/u;
/** A seal or an arrow to the right makes nothing true. */
const AFFIRMS = /^\W*(?:true|correct|accurate|right|confirmed|verified)\W*$/i;
const isTelling = (word: string): boolean => MAY_DISTANCE.test(word) || SIGN.test(word);
/** A digit that a style sheet writes makes another number of what stands beside it. */
const DIGIT = /\d:?\s*$/;

/**
 * Words and signs that stand in no text node and may take distance from a block: what style sheets write before and behind its elements and the
 * boxes around them, list signs, names of pictures in it. A digit tells that a number is not what it seems: `false number`.
 */
export function drawnWords({ pieces: [first] }: PageBlock): readonly string[] {
  const box = first && boxOf(first.node);
  if (!box) return [];
  const words: string[] = [];
  let at: Node | null = box;
  for (let left = OUTWARDS; at && isElement(at) && left > 0; at = parentOf(at), left--)
    words.push(...writtenAt(at));
  const inside = queryAll(box, TELLING);
  for (let index = 0; index < Math.min(MOST, inside.length); index++) {
    const element = inside[index] as Element;
    const written = writtenAt(element);
    if (written.some((word) => DIGIT.test(word))) words.push('false number');
    words.push(...written, ...pictureName(element));
  }
  return [...new Set(words.filter((word) => !AFFIRMS.test(word) && isTelling(word)))];
}

function boxOf(node: Node): Element | undefined {
  for (let at = parentOf(node); at && isElement(at); at = parentOf(at))
    if (boundaryByName(at) !== 'inline') return at;
  return undefined;
}

/** What leads into an element's text ends in a colon. */
function writtenAt(element: Element): readonly string[] {
  const before = writtenIn(element, '::before').map((word) => `${word.trim()}:`);
  const sign =
    localNameOf(element) === 'li' ? stringsIn(getComputedStyle(element).listStyleType) : [];
  return [...before, ...writtenIn(element, '::after'), ...sign];
}

function writtenIn(element: Element, pseudo: '::before' | '::after'): readonly string[] {
  const { content, display } = getComputedStyle(element, pseudo);
  if (content === 'none' || content === 'normal' || display === 'none') return [];
  return stringsIn(
    content.replace(ATTRIBUTE, (_, name) => `"${getAttribute.call(element, name) ?? ''}"`),
  );
}

const stringsIn = (value: string): readonly string[] => {
  const text = [...value.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, string]) => string).join('');
  return text.trim() !== '' && text.length <= LONGEST ? [text] : [];
};

function pictureName(element: Element): readonly string[] {
  const name = localNameOf(element);
  const text =
    name === 'img' ? getAttribute.call(element, 'alt') : name === 'title' ? textOf(element) : null;
  return text && text.length <= LONGEST ? [text] : [];
}
