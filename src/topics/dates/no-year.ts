import { CLASS } from '../lexicon/classes.ts';
import { bitsAt } from '../tokens/near.ts';
import type { Token } from '../tokens/tokens.ts';

const ROUND = 2000;

/** Whether four figures are no year, though they might be: those of a name ("zbyszek_1971", "user1985"), "2000 prisoners". */
export const isNoYear = (tokens: readonly Token[], at: number): boolean =>
  isOfAName(tokens, at) || isRoundCount(tokens, at);

const isOfAName = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && tokens[at - 1]?.end === tokens[at]?.start && !(bitsAt(tokens, at - 1) & CLASS.number);

function isRoundCount(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.value !== ROUND) return false;
  const after = bitsAt(tokens, at + 1) | bitsAt(tokens, at + 2);
  return (after & (CLASS.captive | CLASS.human)) !== 0;
}
