import { CLASS } from '../lexicon/classes.ts';
import { KIND } from '../lexicon/kinds.ts';
import type { Candidate } from '../tokens/candidate.ts';
import { before } from '../tokens/near.ts';
import type { Token } from '../tokens/tokens.ts';

const HOSTAGE_REACH = 4;
const CIVILIAN = /^(?:civil|zivil|цивільн|гражданск|cywiln|sivil)/;

/**
 * Whether a mention is of others by who takes part, whatever stands around it; `sentence`: the classes of its sentence.
 *
 * Accepts American–Russian talks and swaps, a swap "between Russia and the West", one named person for another, hostages of
 * another war. None where Ukraine is named, but for "US–Russian talks" and the West's swap in a clause of its own.
 */
export function isWithoutUkraine(
  tokens: readonly Token[],
  candidate: Candidate,
  sentence: number,
): boolean {
  if (isPairOfOthers(tokens, candidate.head)) return true;
  if (sentence & CLASS.ukraine) return isOfTheWestAlone(tokens, candidate);
  if (candidate.pair || isWithTheWest(tokens, candidate)) return true;
  const both = CLASS.america | CLASS.russia;
  if ((sentence & both) === both) return true;
  if (sentence & CLASS.russia) return false;
  for (let at = candidate.from - HOSTAGE_REACH; at <= candidate.to; at++)
    if ((tokens[at]?.bits ?? 0) & CLASS.hostage && !isCivilian(tokens, at)) return true;
  return false;
}

/** "цивільні заручники", "civilian hostages": as Ukraine calls those whom Russia holds. */
const isCivilian = (tokens: readonly Token[], at: number): boolean =>
  [at - 1, at + 1].some((near) => CIVILIAN.test(tokens[near]?.word ?? ''));

/** "US–Russian talks", "американо-российские переговоры". */
function isPairOfOthers(tokens: readonly Token[], head: number): boolean {
  const america = before(tokens, head, CLASS.america, { tokens: 3 });
  const russia = before(tokens, head, CLASS.russia, { tokens: 3 });
  return america >= 0 && russia >= 0 && Math.abs(america - russia) <= 2;
}

/** "…, and in 2024 the West and Russia swapped convicts": Ukraine is named in another clause. */
function isOfTheWestAlone(tokens: readonly Token[], candidate: Candidate): boolean {
  if (!isWithTheWest(tokens, candidate)) return false;
  const [first, last] = [clauseEnd(tokens, candidate.from, -1), clauseEnd(tokens, candidate.to, 1)];
  const clause = tokens.slice(first, last + 1);
  return (
    clause.some(({ value }) => value === KIND.west) &&
    !clause.some(({ bits }) => bits & CLASS.ukraine)
  );
}

/** The last token on one side of `at` with no comma between. */
function clauseEnd(tokens: readonly Token[], at: number, step: 1 | -1): number {
  let end = at;
  while (end >= 0 && end < tokens.length && !tokens[step > 0 ? end + 1 : end]?.gap) end += step;
  return Math.max(0, end);
}

const AND = /^(?:and|und|et|y|e|i|и|та|і|и|ve|with|mit|avec|con|com|z|с|з|ile|ve)$/;
const WEST_REACH = 8;
const RUSSIA_REACH = 4;

/** "a swap between Russia and the West"; not "the west of Russia". */
function isWithTheWest(tokens: readonly Token[], { from, to }: Candidate): boolean {
  for (let at = from - WEST_REACH; at <= to + WEST_REACH; at++) {
    if (tokens[at]?.value !== KIND.west) continue;
    for (const step of [-1, 1] as const) if (isJoinedToRussia(tokens, at, step)) return true;
  }
  return false;
}

/** "the West and Russia", "Rusia y varios países occidentales", "Batı ile Rusya"; `step`: on which side of the West Russia stands. */
function isJoinedToRussia(tokens: readonly Token[], west: number, step: 1 | -1): boolean {
  let joined = false;
  for (let far = 1; far <= RUSSIA_REACH; far++) {
    const token = tokens[west + step * far];
    if (joined && token && token.bits & CLASS.russia) return true;
    joined ||= AND.test(token?.word ?? '');
  }
  return false;
}
