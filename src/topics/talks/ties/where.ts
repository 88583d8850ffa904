import { CLASS } from '../../lexicon/classes.ts';
import { after, bitsAt } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';

const WHERE = /^(?:where|wo|ou|donde|onde|dove|gdzie|где|де)$/;
const WHO = CLASS.political | CLASS.ukraine | CLASS.russia | CLASS.other;
const REACH = { tokens: 10 };

/**
 * The word for talks or meeting in a clause that tells what was done there, with those who did it named before it, or none: "in
 * Istanbul, where American and Russian diplomats negotiated", "a Istanbul, dove le delegazioni si incontrano"; not "in Istanbul,
 * where she met her husband".
 */
export function whereHeads(tokens: readonly Token[], at: number): number[] {
  const where = tokens[at + 1];
  if (!where || where.gap >= GAP.clause || !WHERE.test(where.word)) return [];
  return [CLASS.talks, CLASS.meet]
    .map((bits) => after(tokens, at + 1, bits, REACH))
    .filter((head) => isNamed(tokens, at + 2, head));
}

/** Whether those who talk stand between; "there sat the delegations" names them behind. */
function isNamed(tokens: readonly Token[], from: number, head: number): boolean {
  for (let at = from; at <= head + 2; at++) if (head >= 0 && bitsAt(tokens, at) & WHO) return true;
  return false;
}
