import { CLASS } from '../../lexicon/classes.ts';
import type { FoundSwap } from '../../tokens/candidate.ts';
import { before, bitsAt } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';
import { isNationals } from './swap-for-others.ts';

const GIVEN = 8;
const OF_OTHERS = CLASS.other | CLASS.america;

/**
 * Captives for a nation's people, counted: "ten jailed Americans for 252 Venezuelans", "dix Américains emprisonnés contre 252
 * Vénézuéliens"; not "jailed Americans for three years", "prisoners for Americans to visit". `at`: the "for".
 */
export function heldForNationals(tokens: readonly Token[], at: number): FoundSwap | undefined {
  const to = at + 2;
  const counted = !tokens[at + 1]?.gap && (bitsAt(tokens, at + 1) & CLASS.number) !== 0;
  if (!counted || tokens[to]?.gap || !isNationals(tokens, to)) return undefined;
  const from = givenBefore(tokens, at);
  if (from < 0) return undefined;
  return { from, to, head: at, ...(bitsAt(tokens, to) & OF_OTHERS ? { pair: true } : {}) };
}

/** The captives right before the "for", or before "in exchange for"; their adjective may stand before their nation. */
function givenBefore(tokens: readonly Token[], at: number): number {
  const opens = tokens[at]?.opens ?? 0;
  if (opens) return before(tokens, at - opens, CLASS.captive, { tokens: GIVEN });
  if (tokens[at]?.gap) return -1;
  if (bitsAt(tokens, at - 1) & CLASS.captive) return at - 1;
  const held = bitsAt(tokens, at - 2) & CLASS.captive && !tokens[at - 1]?.gap;
  return held && isNationals(tokens, at - 1) ? at - 2 : -1;
}
