import { CLASS } from '../../lexicon/classes.ts';
import { bitsAt, sentenceAround, sentenceBits } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';

/** "The club froze the hostage out and traded him": no war, no parties. */
export function isBusiness(tokens: readonly Token[], at: number): boolean {
  if (sentenceBits(tokens, at, at) & (CLASS.ukraine | CLASS.russia | CLASS.other)) return false;
  // Behind a semicolon something else is told of: "…; an orchestra played".
  const [first, last] = sentenceAround(tokens, at, at);
  for (let near = at; near >= first; near--) {
    if (bitsAt(tokens, near) & CLASS.notTalks) return true;
    if (tokens[near]?.gap === GAP.clause) break;
  }
  for (let near = at + 1; near <= last && tokens[near]?.gap !== GAP.clause; near++)
    if (bitsAt(tokens, near) & CLASS.notTalks) return true;
  return false;
}
