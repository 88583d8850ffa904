import { CLASS } from '../../lexicon/classes.ts';
import type { FoundSwap } from '../../tokens/candidate.ts';
import { after, before, bitsAt } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';
import { isCounted, isNationals } from './swap-for-others.ts';

const PEOPLE = CLASS.captive | CLASS.human;
const NATIONS = CLASS.other | CLASS.america | CLASS.ukraine | CLASS.russia;
const FOR = /^(?:for|gegen|fur|de|do|da|di|del|d|contra|contre|por|за|на|za)$/;
/** Whoever they are, held behind bars: "migrants held in a Salvadoran jail". */
const HELD =
  /^(?:held|jailed|imprisoned|detained|encarcelad|detenid|pres[oa]s|detenu|emprison|detenut|inhaftiert|uwiezion|заключ|удержив|утриму)/;
const REACH = { freed: 8, given: 4, got: 5, nation: 3 };

/**
 * People of a nation freed for people: "Venezuela freed ten Americans in exchange for migrants held in a jail", "liberó a diez
 * estadounidenses a cambio de presos"; not "freed ten Americans in exchange for dollars", "released funds in exchange for
 * Americans". `at`: the noun, or the last word of "a cambio"; `from`: where the phrase "in exchange" begins.
 */
export function freedForOthers(
  tokens: readonly Token[],
  at: number,
  from: number,
): FoundSwap | undefined {
  if (!FOR.test(tokens[at + 1]?.word ?? '') && !(bitsAt(tokens, at) & CLASS.for)) return undefined;
  const freed = before(tokens, from, CLASS.freed, { tokens: REACH.freed });
  const given = before(tokens, from, NATIONS, { tokens: REACH.given });
  if (given <= freed || !isNationals(tokens, given)) return undefined;
  if (freed < 0) return nationsForNations(tokens, at, given);
  const got = peopleBehind(tokens, at + 1);
  if (got < 0) return undefined;
  const others = bitsAt(tokens, given) & (CLASS.other | CLASS.america);
  return { from: freed, to: got, head: at, ...(others ? { pair: true } : {}) };
}

/** "252 venezolanos a cambio de diez estadounidenses": counted nationals for nationals, with no word of freeing. */
function nationsForNations(
  tokens: readonly Token[],
  at: number,
  given: number,
): FoundSwap | undefined {
  const count = given - 1;
  const got = after(tokens, at, NATIONS, { tokens: REACH.nation });
  if (tokens[given]?.gap || !isCounted(tokens, given) || got < 0) return undefined;
  if (!isNationals(tokens, got) || !isCounted(tokens, got)) return undefined;
  const others = (bitsAt(tokens, given) | bitsAt(tokens, got)) & (CLASS.other | CLASS.america);
  return { from: count, to: got, head: at, ...(others ? { pair: true } : {}) };
}

function peopleBehind(tokens: readonly Token[], at: number): number {
  const people = after(tokens, at, PEOPLE, { tokens: REACH.got });
  if (people >= 0) return people;
  for (let held = at + 1; held <= at + REACH.got && !tokens[held]?.gap; held++)
    if (HELD.test(tokens[held]?.word ?? '')) return held;
  return -1;
}
