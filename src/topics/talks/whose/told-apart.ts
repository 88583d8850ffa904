import { CLASS } from '../../lexicon/classes.ts';
import type { Candidate } from '../../tokens/candidate.ts';
import { bitsAt, sentenceAround } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';

const ORDER = CLASS.first | CLASS.next | CLASS.past;
const NEAR = 3;
const EARLIER = 2022;

/** Whether a month is named between two tokens, both included: "in May", "16 maja", not Polish "mają", which folds to the same. */
function namesMonth(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (!token || !(token.bits & CLASS.month)) continue;
    const numbered = ((bitsAt(tokens, at - 1) | bitsAt(tokens, at + 1)) & CLASS.number) !== 0;
    if (!(token.bits & CLASS.ambiguous) || numbered || token.capital) return true;
  }
  return false;
}

/**
 * Whether talks are told apart from those of clubs and firms, in a page that is about these and names no party in the sentence:
 * "the first Istanbul round", "the talks in Istanbul in May", "those of 2022", with captives; not "the Istanbul talks are a rite".
 * `sentence`: the classes of its sentence.
 */
export function areToldApart(
  tokens: readonly Token[],
  { from, to }: Candidate,
  sentence: number,
): boolean {
  if (sentence & CLASS.captive) return true;
  for (let at = from - NEAR; at <= to + NEAR; at++) if (bitsAt(tokens, at) & ORDER) return true;
  const [first, last] = sentenceAround(tokens, from, to);
  if (namesMonth(tokens, first, last)) return true;
  return tokens.slice(first, last + 1).some(({ value }) => value === EARLIER);
}
