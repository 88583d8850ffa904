import { CLASS } from '../lexicon/classes.ts';
import { KIND } from '../lexicon/kinds.ts';
import type { Candidate } from '../tokens/candidate.ts';
import { before } from '../tokens/near.ts';
import type { Token } from '../tokens/tokens.ts';

const HOSTAGE_REACH = 4;

/**
 * Whether a mention is of others by who takes part, whatever stands around it; `sentence`: the classes of its sentence.
 *
 * Accepts American–Russian talks and swaps, a swap "between Russia and the West", one named person for another, hostages of
 * another war. None where Ukraine is named, but for "US–Russian talks".
 */
export function isWithoutUkraine(
  tokens: readonly Token[],
  candidate: Candidate,
  sentence: number,
): boolean {
  if (isPairOfOthers(tokens, candidate.head)) return true;
  if (sentence & CLASS.ukraine) return false;
  if (candidate.pair || isWithTheWest(tokens, candidate)) return true;
  const both = CLASS.america | CLASS.russia;
  if ((sentence & both) === both) return true;
  let inside = 0;
  for (let at = candidate.from - HOSTAGE_REACH; at <= candidate.to; at++)
    inside |= tokens[at]?.bits ?? 0;
  return (inside & CLASS.hostage) !== 0 && !(sentence & CLASS.russia);
}

/** "US–Russian talks", "американо-российские переговоры". */
function isPairOfOthers(tokens: readonly Token[], head: number): boolean {
  const america = before(tokens, head, CLASS.america, { tokens: 3 });
  const russia = before(tokens, head, CLASS.russia, { tokens: 3 });
  return america >= 0 && russia >= 0 && Math.abs(america - russia) <= 2;
}

const AND = /^(?:and|und|et|y|e|i|и|та|і|и|ve|with|mit|avec|con|com|z|с|з)$/;
const WEST_REACH = 8;

/** "a swap between Russia and the West"; not "the west of Russia". */
function isWithTheWest(tokens: readonly Token[], { from, to }: Candidate): boolean {
  for (let at = from - WEST_REACH; at <= to + WEST_REACH; at++) {
    if (tokens[at]?.value !== KIND.west) continue;
    for (const step of [-1, 1]) {
      const [one, two, three] = [1, 2, 3].map((far) => tokens[at + step * far]);
      const joined = [one, two].some((token) => AND.test(token?.word ?? ''));
      if (joined && ((two?.bits ?? 0) | (three?.bits ?? 0)) & CLASS.russia) return true;
    }
  }
  return false;
}
