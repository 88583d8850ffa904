import { CLASS } from '../../lexicon/classes.ts';
import type { FoundSwap } from '../../tokens/candidate.ts';
import { after, before, type Reach } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';

const FREED = { tokens: 3 };
const CAPTIVES = { tokens: 6 };

/**
 * What both sides do at once is a swap without its word: "mutual release of prisoners", "la libération
 * réciproque de mille captifs", "взаимное освобождение пленных", "esirlerin karşılıklı serbest
 * bırakılması"; not a release of one side.
 */
export function mutualRelease(tokens: readonly Token[], at: number): FoundSwap | undefined {
  const freed = either(tokens, at, CLASS.freed, FREED);
  const captives = freed < 0 ? -1 : either(tokens, at, CLASS.captive, CAPTIVES);
  if (captives < 0) return undefined;
  return { from: Math.min(at, freed, captives), to: Math.max(at, freed, captives), head: freed };
}

function either(tokens: readonly Token[], at: number, bits: number, reach: Reach): number {
  const behind = after(tokens, at, bits, reach);
  return behind >= 0 ? behind : before(tokens, at, bits, reach);
}
