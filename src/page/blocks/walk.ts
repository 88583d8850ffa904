import { isElement, isText } from '../dom/natives.ts';
import type { Boundary } from './boundary.ts';
import type { Layout } from './layout.ts';

export type Step = 'forward' | 'backward';

/** What is met between one text node and the next: another text, a line break, the end of the run. */
export interface Walk {
  node: Node;
  breaks: number;
  /** An element that stands apart was passed: only words that would run into one another are parted. */
  apart: boolean;
}

/** Two line breaks in a row part paragraphs. */
const PARTING = 2;

/** The next text node of the run in a direction; counts the line breaks on the way. */
export function step(walk: Walk, direction: Step, { tree, boundaryOf }: Layout): Text | undefined {
  const sibling = direction === 'forward' ? tree.nextSiblingOf : tree.previousSiblingOf;
  const child = direction === 'forward' ? tree.firstChildOf : tree.lastChildOf;
  let { node } = walk;
  for (;;) {
    let next: Node | null = sibling(node);
    if (!next) {
      const parent = tree.parentOf(node);
      if (!parent || !isElement(parent)) return undefined;
      const boundary = boundaryOf(parent);
      if (boundary !== 'inline' && boundary !== 'line') return undefined;
      if (boundary === 'line') walk.apart = true;
      node = parent;
      continue;
    }
    while (next) {
      node = next;
      if (isText(node)) {
        walk.node = node;
        if (node.data !== '') return node;
        break;
      }
      const boundary: Boundary = isElement(node) ? boundaryOf(node) : 'nothing';
      if (boundary === 'block') return undefined;
      if (boundary === 'break' && ++walk.breaks >= PARTING) return undefined;
      if (boundary === 'aside' || boundary === 'line') walk.apart = true;
      next = boundary === 'inline' || boundary === 'line' ? child(node) : null;
    }
  }
}
