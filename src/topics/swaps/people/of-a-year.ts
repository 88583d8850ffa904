import { CLASS } from '../../lexicon/classes.ts';
import { after } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';

const LONG_PAST = { first: 1400, last: 2013 };
const REACH = 2;

/**
 * Whether people behind a noun of exchange only stand behind its year, one of another matter: "the exchange of 1923 concerned
 * civilians", "обмін 1923 року зачепив цивільних"; not "the exchange of 1990 soldiers". `people`: their token.
 */
export function isOfAYear(tokens: readonly Token[], at: number, people: number): boolean {
  const year = after(tokens, at, CLASS.number, { tokens: REACH });
  const { value = 0, word = '' } = tokens[year] ?? {};
  const past = word.length === 4 && value >= LONG_PAST.first && value <= LONG_PAST.last;
  return past && people > year + 1;
}
