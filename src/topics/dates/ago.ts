import { KIND } from '../lexicon/kinds.ts';
import { pairOf } from '../lexicon/lexicon.ts';
import type { Token } from '../tokens/tokens.ts';

const THIS_YEAR = 2025;
/** Fewer years ago may be the war's own beginning, told beside another event. */
const LONG_AGO = 12;
const LONGEST = 400;

/** Behind or before a number: "years ago", "vor … Jahren", "hace … años". */
const isAgo = (tokens: readonly Token[], at: number): boolean => {
  const word = (near: number): string => tokens[at + near]?.word ?? '';
  return [pairOf(word(1), word(2)), pairOf(word(-1), word(1)), pairOf(word(-2), word(1))].some(
    ({ value }) => value === KIND.ago,
  );
};

/** "two years ago" to "four years ago": the year of the talks before these, as pages of 2024 to 2026 tell it. */
export const isFewYearsAgo = (tokens: readonly Token[], at: number): boolean => {
  const years = tokens[at]?.value ?? 0;
  return years >= 2 && years <= 4 && isAgo(tokens, at);
};

/** The year of "56 years ago", "vor 56 Jahren", "hace 56 años", "il y a 56 ans", "56 лет назад". */
export function yearsAgo(tokens: readonly Token[], at: number): number | undefined {
  const count = tokens[at];
  if (!count || count.value < LONG_AGO || count.value > LONGEST) return undefined;
  return isAgo(tokens, at) ? THIS_YEAR - count.value : undefined;
}
