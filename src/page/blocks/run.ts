import {
  firstChildOf,
  isElement,
  isText,
  lastChildOf,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
} from '../dom/natives.ts';
import type { Boundary, ReadBoundary } from './boundary.ts';

/** A stretch of one text node, and where it stands in the text of its run or block. */
export interface Piece {
  readonly node: Text;
  /** Half-open offsets in the node's data. */
  readonly from: number;
  readonly to: number;
  /** Offset in the joined text; a line break between two pieces takes one place. */
  readonly at: number;
}

/** Text that runs on without a block boundary: a paragraph, a heading, loose text in a box. */
export interface Run {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

type Step = 'forward' | 'backward';

/** What is met between one text node and the next: another text, a line break, the end of the run. */
interface Walk {
  node: Node;
  breaks: number;
}

/** How many nodes are walked between two offers to pause. */
const BREATH = 256;

/** Two line breaks in a row part paragraphs. */
const PARTING = 2;

const BLANK = /^[ \t\r\n\f]*$/;

/**
 * Reads the run that a text node stands in. Yields now and then, so that the caller can let the page
 * have its turn; a caller that must not wait drains it.
 */
export function* readRun(start: Text, boundaryOf: ReadBoundary): Generator<undefined, Run> {
  const first = yield* firstOf(start, boundaryOf);
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  const walk: Walk = { node: first, breaks: 0 };
  let count = 0;
  for (let node: Text | undefined = first; node; node = step(walk, 'forward', boundaryOf)) {
    if (node !== first) {
      for (let left = walk.breaks; left > 0; left--) parts.push('\n');
      length += walk.breaks;
    }
    if (!BLANK.test(node.data)) walk.breaks = 0;
    else if (walk.breaks > 0 && node !== first) {
      // Blank text between two line breaks does not hold them apart.
      length -= walk.breaks;
      parts.length -= walk.breaks;
      continue;
    }
    const { data } = node;
    pieces.push({ node, from: 0, to: data.length, at: length });
    parts.push(data);
    length += data.length;
    if (++count % BREATH === 0) yield;
  }
  return { text: parts.join(''), pieces };
}

function* firstOf(start: Text, boundaryOf: ReadBoundary): Generator<undefined, Text> {
  const walk: Walk = { node: start, breaks: 0 };
  let first = start;
  let count = 0;
  for (let node: Text | undefined = start; node; node = step(walk, 'backward', boundaryOf)) {
    if (!BLANK.test(node.data)) {
      walk.breaks = 0;
      first = node;
    } else if (walk.breaks === 0) first = node;
    if (++count % BREATH === 0) yield;
  }
  return first;
}

/** The next text node of the run in a direction; counts the line breaks on the way. */
function step(walk: Walk, direction: Step, boundaryOf: ReadBoundary): Text | undefined {
  const sibling = direction === 'forward' ? nextSiblingOf : previousSiblingOf;
  const child = direction === 'forward' ? firstChildOf : lastChildOf;
  let { node } = walk;
  for (;;) {
    let next: Node | null = sibling(node);
    if (!next) {
      const parent = parentOf(node);
      if (!parent || !isElement(parent)) return undefined;
      const boundary = boundaryOf(parent);
      if (boundary !== 'inline' && boundary !== 'line') return undefined;
      if (boundary === 'line') walk.breaks = Math.max(1, walk.breaks);
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
      // What stands aside, or on a line of its own, parts words and no paragraphs.
      if (boundary === 'aside' || boundary === 'line') walk.breaks = Math.max(1, walk.breaks);
      next = boundary === 'inline' || boundary === 'line' ? child(node) : null;
    }
  }
}

/** Reads a whole run at once. */
export function drain<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
