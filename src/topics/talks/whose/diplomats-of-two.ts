import { CLASS } from '../../lexicon/classes.ts';
import { bitsAt } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';

const NATIONS = [CLASS.ukraine, CLASS.russia, CLASS.america, CLASS.other];
/** Those who speak for a state, and for no club or firm; folded stems. */
const DIPLOMAT =
  /^(?:diplomat|дипломат|diplomaci|minist|министр|міністр|bakan|aussenmin|botschaft|ambassad|посл[ыіов]|elci)/;
const REACH = { head: 10, nation: 4 };

/**
 * Whether diplomats of two nations, named right beside them, hold talks, whatever these are on: "American and Russian diplomats held
 * talks in Istanbul on bank accounts", "diplomáticos rusos y estadounidenses negociaron en Estambul sobre los bancos"; not "diplomats
 * told an American bank".
 */
export function areOfDiplomats(tokens: readonly Token[], head: number): boolean {
  for (let near = head - 1; near >= head - REACH.head; near--) {
    if (tokens[near + 1]?.gap) return false;
    if (DIPLOMAT.test(tokens[near]?.word ?? '')) return areOfTwo(tokens, near);
  }
  return false;
}

function areOfTwo(tokens: readonly Token[], at: number): boolean {
  let bits = 0;
  for (let near = at - REACH.nation; near <= at + REACH.nation; near++)
    bits |= bitsAt(tokens, near);
  return NATIONS.filter((nation) => bits & nation).length > 1;
}
