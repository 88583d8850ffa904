import { CLASS } from '../lexicon/classes.ts';
import type { Candidate } from '../tokens/candidate.ts';
import { before, bitsAt, sentenceBits } from '../tokens/near.ts';
import type { Token } from '../tokens/tokens.ts';

const DETERMINERS =
  /^(?:the|these|those|die|den|der|diese[rn]?|les|des|ces|las|los|estas|i|le|dei|as|os|das)$/;
/** Languages without an article: Cyrillic ones, Turkish, Polish. */
const NO_ARTICLE = /^(?:[\u0400-\u04ff]|muzakere|gorusme|rozm|negocj|rokow)/;
const NAMED_PLACE = { tokens: 2 };

/**
 * Talks that only the page tells to be those in Istanbul: "the talks", "die Verhandlungen",
 * "переговоры"; not "talks", "the talks on Gaza", "the transfer talks".
 */
export function findBareTalks(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !(token.bits & CLASS.talks) || !isDefinite(tokens, at)) continue;
    if (sentenceBits(tokens, at, at) & (CLASS.notTalks | CLASS.other)) continue;
    if (before(tokens, at, CLASS.istanbul, NAMED_PLACE) >= 0) continue;
    found.push({ topic: 'talks', from: at, to: at, head: at, bare: true });
  }
  return found;
}

function isDefinite(tokens: readonly Token[], at: number): boolean {
  if (bitsAt(tokens, at) & CLASS.political) return false;
  if (NO_ARTICLE.test(tokens[at]?.word ?? '')) return true;
  return [at - 1, at - 2].some((near) => DETERMINERS.test(tokens[near]?.word ?? ''));
}
