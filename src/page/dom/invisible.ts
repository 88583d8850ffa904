/**
 * Characters that nobody sees and that may stand inside a word: soft hyphens, zero-width characters
 * and joiners, marks of writing direction, variation selectors.
 */
const INVISIBLE =
  /\u034F|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]|[\u180B-\u180D]|[\uFE00-\uFE0F]/g;

const SOFT_HYPHEN = '\u00AD';

/** The others, apart: in text of Latin letters alone the browser need not even look for them. */
const WIDE_INVISIBLE =
  /\u034F|[\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]|[\u180B-\u180D]|[\uFE00-\uFE0F]/;

/** Says whether a text has any of them. */
const hasInvisible = (text: string): boolean =>
  text.includes(SOFT_HYPHEN) || WIDE_INVISIBLE.test(text);

/** Text without its invisible characters, and how to find the way back. */
export interface Stripped {
  readonly text: string;
  /**
   * For each invisible character left out, ascending: the offset in `text` at which it stood.
   * Absent where nothing was left out.
   */
  readonly gaps?: readonly number[];
}

/** Leaves the invisible characters out of a text. */
export function stripInvisible(text: string): Stripped {
  if (!hasInvisible(text)) return { text };
  const gaps: number[] = [];
  const stripped = text.replace(INVISIBLE, (_, at: number) => {
    gaps.push(at - gaps.length);
    return '';
  });
  return { text: stripped, gaps };
}

/**
 * The offset in the full text of the character at `offset` of the stripped one: behind the
 * invisible characters that stand before it.
 */
export const startInFull = (gaps: readonly number[] | undefined, offset: number): number =>
  gaps ? offset + countUpTo(gaps, offset) : offset;

/**
 * The offset in the full text just behind the character before `offset` of the stripped one: before
 * the invisible characters that follow it.
 */
export const endInFull = (gaps: readonly number[] | undefined, offset: number): number =>
  gaps ? offset + countUpTo(gaps, offset - 1) : offset;

/** The offset in the stripped text of the character at `offset` of the full one. */
export function toStripped(gaps: readonly number[] | undefined, offset: number): number {
  if (!gaps) return offset;
  let low = 0;
  let high = gaps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gaps[middle] as number) + middle < offset) low = middle + 1;
    else high = middle;
  }
  return offset - low;
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(gaps: readonly number[], limit: number): number {
  let low = 0;
  let high = gaps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gaps[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
