import {
  isElement,
  isHtml,
  isShadowRoot,
  localNameOf,
  namespaceOf,
  ownerOf,
  parentOf,
} from '../dom/natives.ts';
import { isHost } from '../dom/shadow.ts';
import { isSkipped, SKIPPED_SELECTOR } from '../dom/skipped.ts';
import { isSlot, takenBy } from '../dom/tree.ts';
import { isUnchosen } from './chosen-branch.ts';
import { isPlaced } from './placed.ts';
import { isPictured } from './unseen.ts';
import { isVisible } from './visible.ts';

const { closest } = Element.prototype;

/**
 * Parts of drawings that are painted, if at all, as copies, and what never shows its children: browsers say that
 * they have boxes.
 */
const UNPAINTED = 'svg :is(defs, symbol, clipPath, mask, marker, pattern), img, br, wbr';

const SVG = 'http://www.w3.org/2000/svg';

const editable = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'isContentEditable')?.get;
const designMode = Object.getOwnPropertyDescriptor(Document.prototype, 'designMode')?.get;

/**
 * Says whether a text node is text of the page that a reader can see or unfold: not in a script, a
 * form field, an editor or hidden; a closed `<details>` counts as shown. Asks for styles: ask it of
 * matches only. Whether the text of an element gives way to a shadow root is asked of each; or told by those that are
 * known (`isHostOf`), which is quicker and may be late.
 */
export function isShown(node: Text, isHostOf = isHost): boolean {
  const parent = parentOf(node);
  if (!parent) return false;
  if (!isElement(parent)) return isShadowRoot(parent) && isVisible(parent.host);
  if (isInSkipped(parent) || closest.call(parent, UNPAINTED) || isInHiddenGroup(parent))
    return false;
  if (
    !isVisible(parent) ||
    isInHiddenFrame() ||
    isEditable(parent) ||
    isOusted(parent) ||
    isBeside(parent) ||
    isUnchosen(parent) ||
    isPictured(getComputedStyle(parent))
  )
    return false;
  const mayLeaveOut = isHostOf(parent) || localNameOf(parent) === 'object';
  return !mayLeaveOut || isPlaced(node);
}

/** A frame does not know that it is hidden, unless it may ask the page around it. */
function isInHiddenFrame(): boolean {
  const frame = globalThis.frameElement ?? null;
  return frame !== null && !isVisible(frame);
}

/** Says whether a whole document is an editor. No event tells when it becomes one. */
export const isEditor = (of: Document): boolean => designMode?.call(of) === 'on';

function isEditable(element: Element): boolean {
  if (isEditor(ownerOf(element) as Document)) return true;
  // Edit contexts and styles make editors too: where the browser tells it as a style, it tells all.
  const told = getComputedStyle(element).getPropertyValue('-webkit-user-modify');
  if (told) return told !== 'read-only';
  const editor = closest.call(element, '[contenteditable]');
  return editor !== null && isHtml(editor) && editable?.call(editor) === true;
}

/** The fallback of a slot is shown only while nothing is slotted. */
const isOusted = (parent: Element): boolean => isSlot(parent) && takenBy(parent).length > 0;

/** A drawing shows text in its text elements only. */
const isBeside = (parent: Element): boolean =>
  namespaceOf(parent) === SVG && closest.call(parent, 'text') === null;

/** Chromium keeps boxes for groups of drawings that are `display: none`, and calls them visible. */
function isInHiddenGroup(element: Element): boolean {
  for (let at = closest.call(element, 'g'); at; at = outerGroup(at)) {
    if (getComputedStyle(at).display === 'none') return true;
  }
  return false;
}

function outerGroup(group: Element): Element | null {
  const holder = parentOf(group);
  return holder && isElement(holder) ? closest.call(holder, 'g') : null;
}

/** A selector knows elements by their names alone: each that it finds is asked for its namespace. */
function isInSkipped(element: Element): boolean {
  let at = closest.call(element, SKIPPED_SELECTOR);
  while (at && !isSkipped(at)) {
    const holder = parentOf(at);
    at = holder && isElement(holder) ? closest.call(holder, SKIPPED_SELECTOR) : null;
  }
  return at !== null;
}
