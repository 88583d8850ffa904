import { CLASS } from '../../lexicon/classes.ts';
import { before } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';

const NOUNS = CLASS.talks | CLASS.round;
const HOST = /^sahipli/;
const REACH = { tokens: 5 };

/**
 * The talks that an Istanbul behind them hosts, or -1: Turkish has the clause in front of its noun: "müzakerelere ev sahipliği yapan
 * İstanbul", "görüşmelerin ev sahipliğini üstlenen İstanbul"; not "festivale ev sahipliği yapan İstanbul".
 */
export function hostedHere(tokens: readonly Token[], at: number): number {
  const head = before(tokens, at, NOUNS, REACH);
  if (head < 0) return -1;
  return tokens.slice(head + 1, at).some(({ word }) => HOST.test(word)) ? head : -1;
}
