import { CLASS } from '../lexicon/classes.ts';
import { pairOf } from '../lexicon/lexicon.ts';
import type { Token } from './tokens.ts';

const PHRASES = CLASS.round | CLASS.meet | CLASS.for | CLASS.freed;

/**
 * A token with the class of the phrase that ends with it: "face-to-face", "tête-à-tête", "cara a cara",
 * "лицом к лицу", "rendez-vous", "si erano visti", "in cambio"; `before` are the tokens before it.
 */
export function withPhrase(before: readonly Token[], token: Token): Token {
  for (let opens = 1; opens <= 2 && !token.gap; opens++) {
    const first = before[before.length - opens];
    if (!first || (opens === 2 && before[before.length - 1]?.gap)) return token;
    const { bits, value } = pairOf(first.word, token.word);
    if (bits & PHRASES)
      return { ...token, bits: token.bits | bits, value: value || token.value, opens };
  }
  return token;
}
