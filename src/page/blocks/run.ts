import type { Layout } from './layout.ts';
import { step, type Walk } from './walk.ts';

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

/** How many nodes are walked between two offers to pause. */
const BREATH = 256;

const BLANK = /^[ \t\r\n\f]*$/;

/**
 * Reads the run that a text node stands in. Yields now and then, so that the caller can let the page
 * have its turn; a caller that must not wait drains it.
 */
export function* readRun(start: Text, layout: Layout): Generator<undefined, Run> {
  const first = yield* firstOf(start, layout);
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  const walk: Walk = { node: first, breaks: 0, apart: false };
  let count = 0;
  for (let node: Text | undefined = first; node; node = step(walk, 'forward', layout)) {
    if (node !== first) {
      if (walk.apart && walk.breaks === 0 && runTogether(parts, node.data)) walk.breaks = 1;
      for (let left = walk.breaks; left > 0; left--) parts.push('\n');
      length += walk.breaks;
    }
    walk.apart = false;
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

function* firstOf(start: Text, layout: Layout): Generator<undefined, Text> {
  const walk: Walk = { node: start, breaks: 0, apart: false };
  let first = start;
  let count = 0;
  for (let node: Text | undefined = start; node; node = step(walk, 'backward', layout)) {
    if (!BLANK.test(node.data)) {
      walk.breaks = 0;
      first = node;
    } else if (walk.breaks === 0) first = node;
    if (++count % BREATH === 0) yield;
  }
  return first;
}

const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{N}]/u;

/** "LIVE" and "Istanbul" beside it; not a link with a margin and the comma behind it. */
const runTogether = (parts: readonly string[], text: string): boolean =>
  BEGINS_WITH_WORD.test(text) && ENDS_IN_WORD.test(parts[parts.length - 1] ?? '');

/** Reads a whole run at once. */
export function drain<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
