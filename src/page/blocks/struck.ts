import { STRIKING, type TextRange } from '../../model/index.ts';
import { toStripped } from '../dom/invisible.ts';
import { isElement, isShadowRoot, localNameOf, parentOf } from '../dom/natives.ts';
import type { PageBlock } from './page-block.ts';

const NAMES: ReadonlySet<string> = new Set(STRIKING);

/** Reads what the page strikes out of a block, as ranges of its text, ascending; undefined where that is nothing. */
type ReadStruck = (block: PageBlock) => readonly TextRange[] | undefined;

/** Says whether an element, or one around it, strikes out what it holds: by its name or its style, each asked once. */
export function strikings(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const asked: Element[] = [];
    let struck = false;
    for (let at: Element | null = element; at && !struck; at = above(at)) {
      const told = known.get(at);
      if (told !== undefined) {
        struck = told;
        break;
      }
      asked.push(at);
      struck = strikes(at);
    }
    for (const each of asked) known.set(each, struck);
    return struck;
  };
}

/** A line goes on into the shadow root below. */
function above(element: Element): Element | null {
  const parent = parentOf(element);
  if (parent === null) return null;
  if (isElement(parent)) return parent;
  return isShadowRoot(parent) ? parent.host : null;
}

/** For one reading of a page. */
export function strikesRead(): ReadStruck {
  const isStruck = strikings();
  return ({ gaps, pieces }) => {
    const struck = pieces.flatMap(({ node, from, to, at }): TextRange[] => {
      const parent = parentOf(node);
      if (!parent || !isElement(parent) || !isStruck(parent)) return [];
      return [{ start: toStripped(gaps, at), end: toStripped(gaps, at + to - from) }];
    });
    return struck.length > 0 ? struck : undefined;
  };
}

const strikes = (element: Element): boolean =>
  NAMES.has(localNameOf(element)) ||
  getComputedStyle(element).textDecorationLine.includes('line-through');
