import type { TextRange } from '../../model/index.ts';

export interface Clipped {
  readonly text: string;
  readonly marked: readonly TextRange[];
}

const ELLIPSIS = '…';

/**
 * The part of a passage around its marked words, at most about `most` UTF-16 units, cut between
 * words with an ellipsis at each cut. A passage that is short enough stays whole. When the marked
 * words lie too far apart, the first ones stay in view.
 */
export function clipExcerpt(text: string, marked: readonly TextRange[], most: number): Clipped {
  if (text.length <= most) return { text, marked };
  const first = Math.min(...marked.map((range) => range.start), text.length);
  const last = Math.max(...marked.map((range) => range.end), 0);
  const [start, end] =
    marked.length === 0 ? [0, most] : windowAround(first, last, text.length, most);
  const from = start === 0 ? 0 : afterSpace(text, start, first);
  const to = end >= text.length ? text.length : beforeSpace(text, end, Math.min(last, end));
  const head = from > 0 ? ELLIPSIS : '';
  const shift = head.length - from;
  return {
    text: head + kept(text, from, to),
    marked: marked
      .filter((range) => range.start < to && range.end > from)
      .map((range) => ({
        start: Math.max(range.start, from) + shift,
        end: Math.min(range.end, to) + shift,
      })),
  };
}

/** A cut leaves no comma or dash before its ellipsis. */
const kept = (text: string, from: number, to: number): string =>
  to < text.length
    ? text.slice(from, to).replace(/[\s,;:.–—-]+$/, '') + ELLIPSIS
    : text.slice(from, to);

function windowAround(first: number, last: number, length: number, most: number) {
  const spare = most - (last - first);
  if (spare <= 0) return [first, first + most] as const;
  // What precedes tells who and when; a third of the room is enough for what follows.
  const start = Math.max(0, Math.min(first - Math.round((spare * 2) / 3), length - most));
  return [start, Math.min(length, start + most)] as const;
}

function afterSpace(text: string, start: number, limit: number): number {
  const space = text.slice(start, limit).search(/\s/);
  return space < 0 ? limit : start + space + 1;
}

function beforeSpace(text: string, end: number, limit: number): number {
  const space = text.slice(limit, end).search(/\s\S*$/);
  return space < 0 ? limit : limit + space;
}
