import { CLASS } from '../lexicon/classes.ts';
import type { PageEvidence } from '../tokens/candidate.ts';
import { bitsAt, sentenceAround } from '../tokens/near.ts';
import type { Token } from '../tokens/tokens.ts';
import { isBusiness } from './things/business.ts';

const SIGNS =
  CLASS.month |
  CLASS.ukraine |
  CLASS.russia |
  CLASS.other |
  CLASS.america |
  CLASS.political |
  CLASS.wounded |
  CLASS.freed;
/** Captives counted, or a year: fewer may be of anything. */
const SMALLEST = 20;

/**
 * Whether a page on clubs, firms or schools, which names no party, speaks of captives as others joke, in a sentence without any sign of a
 * war: "nobody will swap him for a political prisoner", "um recluso pode entrar na troca"; of "a prisoner swap" side by side only where
 * the sentence names a club or a firm. None: "in 1944 the captives were swapped", "Hamas wants to swap its hostages".
 */
export function isWithoutAWar(tokens: readonly Token[], at: number, page: PageEvidence): boolean {
  if (!page.ofAffairs || page.parties || bitsAt(tokens, at) & CLASS.captive) return false;
  const [first, last] = sentenceAround(tokens, at, at);
  for (let near = first; near <= last; near++) {
    const { bits = 0, value = 0 } = tokens[near] ?? {};
    if (bits & SIGNS || (bits & CLASS.number && value >= SMALLEST)) return false;
  }
  return !isBesideCaptive(tokens, at) || isBusiness(tokens, at);
}

/** "prisoner swap", "обмен пленными", "intercambio de rehenes", "разменять пленных". */
function isBesideCaptive(tokens: readonly Token[], at: number): boolean {
  const noun = (bitsAt(tokens, at) & CLASS.swap) !== 0;
  const near = noun ? [at - 1, at + 1, at + 2] : [at - 1, at + 1];
  return near.some((captive) => (bitsAt(tokens, captive) & CLASS.captive) !== 0);
}
