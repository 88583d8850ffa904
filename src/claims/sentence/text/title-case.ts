import type { TextRange } from '../../../model/index.ts';

/** Words of four letters and more: shorter ones are small in most headlines. */
const WORD = /\p{L}[\p{L}\p{M}'’-]{3,}/gu;
const CAPITAL = /^\p{Lu}/u;
/** So many of them at least must begin with a capital, in so many words. */
const SHARE = 0.85;
const FEWEST = 6;

/** True for a headline in which words begin with capitals: "Putin's Aide Led the Russian Team at Istanbul Talks". */
export function isTitleCase(raw: string): boolean {
  const words = raw.match(WORD) ?? [];
  const capital = words.filter((word) => CAPITAL.test(word)).length;
  return words.length >= FEWEST && capital >= words.length * SHARE;
}

const small = (unit: string): string => {
  const lower = unit.toLowerCase();
  return lower.length === unit.length ? lower : unit;
};

/**
 * A sentence as it would be written in running text, letter for letter: where every word begins with a capital, only the names
 * that are known (`names`: ranges in it, ascending) keep theirs, for no other can be told from a noun. Others come back as they are.
 */
export function runningCase(raw: string, names: readonly TextRange[]): string {
  if (!isTitleCase(raw)) return raw;
  const isNamed = (at: number): boolean => names.some((n) => at >= n.start && at < n.end);
  return raw
    .split('')
    .map((unit, at) => (isNamed(at) ? unit : small(unit)))
    .join('');
}
