import { CLASS } from '../../lexicon/classes.ts';
import { after, bitsAt } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';

const PEOPLE = CLASS.captive | CLASS.human | CLASS.wounded;
const REACH = 4;

/** "canjearon a 300 soldados", "обменивались на офицеров". */
export function isOfPeople(tokens: readonly Token[], at: number): boolean {
  if (bitsAt(tokens, at + 1) & CLASS.for) return true;
  if (after(tokens, at, CLASS.number, { tokens: 2 }) >= 0) return true;
  return after(tokens, at, PEOPLE, { tokens: REACH }) >= 0;
}
