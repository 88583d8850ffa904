import { CLASS } from './lexicon/classes.ts';
import { KIND } from './lexicon/kinds.ts';
import type { Token } from './tokens/tokens.ts';

/** A block on this war alone, whatever the page is about: it names a party or Istanbul, and no other conflict. */
export function speaksOfTheWar(tokens: readonly Token[]): boolean {
  let bits = 0;
  for (const token of tokens) bits |= token.value === KIND.swapOnly ? 0 : token.bits;
  const ours = CLASS.ukraine | CLASS.russia | CLASS.istanbul;
  return (bits & ours) !== 0 && (bits & CLASS.other) === 0;
}
