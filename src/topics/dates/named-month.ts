import { GAP, type Token } from '../tokens/tokens.ts';

/** Months that are first names, too: "Marco Rubio", "Jan Novak". */
const FIRST_NAMES = new Set(['marco', 'jan', 'maja', 'mart']);

/** Portuguese "em março daquele ano", "em março passado": no capital, and "marco" without its mark. */
const IN = /^em$/;
const OF_YEAR = /^(?:daquele|desse|deste|passado|ultimo)$/;

/** "in May", "last March", "May's meeting": a capital inside a sentence, after a small word. */
export function isNamedMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const touching = next?.capital === true && next.gap === GAP.none;
  if (touching && FIRST_NAMES.has(token?.word ?? '')) return false;
  const whose = next?.word === 's' && next.start - (token?.end ?? 0) === 1;
  if (whose && token?.capital && (token.gap || !tokens[at - 1]?.capital)) return true;
  if (IN.test(tokens[at - 1]?.word ?? '') && OF_YEAR.test(next?.word ?? '')) return true;
  const small = tokens[at - 1]?.capital === false || tokens[at - 1]?.word === 'the';
  return token?.capital === true && token.gap !== GAP.hard && small;
}
