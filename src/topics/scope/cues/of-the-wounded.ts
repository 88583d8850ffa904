import { CLASS } from '../../lexicon/classes.ts';
import type { Candidate } from '../../tokens/candidate.ts';
import { bitsAt } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';

/** As far as the wounded may stand before the captives that they are, in tokens. */
const REACH = 3;

/** "the exchange of the badly wounded", "yaralı ve hasta tüm esirler takas edilecek": a swap of another agreement; not "the wounded wept; prisoners were swapped". */
export function isOfTheWounded(
  tokens: readonly Token[],
  { topic, from, to }: Candidate,
  at: number,
): boolean {
  if (topic !== 'swap' || !(bitsAt(tokens, at) & CLASS.wounded) || at > to) return false;
  for (let near = at + 1; near <= from; near++) if (tokens[near]?.gap) return false;
  return from - at <= REACH;
}
