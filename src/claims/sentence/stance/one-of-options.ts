import { matchesOf } from '../../lexicon/matches.ts';

const OPTION = /(?:^|[\s(])[abc][).] (?=\S)/g;

/**
 * True where a place (folded text, UTF-16 offset) is behind the first letter of a list of answers to choose from.
 *
 * Accepts "How long did it last? a) under two hours b) five hours". None: "a) It lasted two hours." alone.
 */
export const isOneOfOptions = (folded: string, start: number): boolean => {
  const options = matchesOf(folded, OPTION);
  const [first, second] = options;
  return first !== undefined && second !== undefined && first.index < start;
};
