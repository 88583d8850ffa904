import { CLASS } from '../../lexicon/classes.ts';
import { before, bitsAt, sentenceAround, sentenceBits } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';

const NOUNS = CLASS.talks | CLASS.round;
const REACH = 9;

/** Words that tell which of several rounds: "first", "next", "previous". */
export const ORDER = CLASS.first | CLASS.next | CLASS.past;

/** True for a small number, which may count rounds: "second", "2". */
export function isOrdinal(token: Token | undefined): boolean {
  return token !== undefined && (token.bits & CLASS.number) !== 0 && token.value <= 9;
}

/** The word for one of the rounds of the sentence before, or -1: "The second, on 2 June, also in Istanbul". */
export function ordinalOf(tokens: readonly Token[], at: number): number {
  const head = before(tokens, at, ORDER, { tokens: REACH, breaks: 3 });
  const follower = tokens[head + 1];
  if (head < 0 || !follower) return -1;
  const elliptic =
    follower.gap === GAP.soft || (follower.bits & (CLASS.number | CLASS.month)) !== 0;
  const [first] = sentenceAround(tokens, head, head);
  const previous = first > 0 ? sentenceBits(tokens, first - 1, first - 1) : 0;
  const tied = (previous & CLASS.istanbul) !== 0 && (previous & NOUNS) !== 0;
  return elliptic && tied && bitsAt(tokens, head) & ORDER ? head : -1;
}
