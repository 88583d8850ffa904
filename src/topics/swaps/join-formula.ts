import { CLASS } from '../lexicon/classes.ts';
import type { Candidate, FoundSwap } from '../tokens/candidate.ts';
import { bitsAt, hasBreak } from '../tokens/near.ts';
import { GAP, type Token } from '../tokens/tokens.ts';
import { formulaEnd } from './captives/formula.ts';

const FORMULA_REACH = 4;

/** Where the last swap ends; a formula that stands alone is still free to join the next. */
export function takenBy(tokens: readonly Token[], found: readonly Candidate[]): number {
  const last = found.at(-1);
  const free = !last || (bitsAt(tokens, last.head) & CLASS.number) !== 0;
  return free ? -1 : last.to;
}

/** "the 1,000-for-1,000 prisoner swap" is one mention: the formula found just before joins it. */
export function addSwap(tokens: readonly Token[], found: Candidate[], swap: Candidate): void {
  const last = found.at(-1);
  const joins =
    last !== undefined &&
    !swap.bare &&
    (bitsAt(tokens, last.head) & CLASS.number) !== 0 &&
    swap.from - last.to <= FORMULA_REACH &&
    !hasBreak(tokens, last.to, swap.from);
  if (joins) found.pop();
  found.push(joins ? { ...swap, from: Math.min(last.from, swap.from) } : swap);
}

/** "exchange of prisoners in the 1,000-for-1,000 format" is one mention. */
export function withFormulaAfter(tokens: readonly Token[], swap: FoundSwap): FoundSwap {
  const { to } = swap;
  for (let start = to + 1; start <= to + FORMULA_REACH; start++) {
    if ((tokens[start]?.gap ?? GAP.hard) >= GAP.clause) break;
    const end = swap.bare ? -1 : formulaEnd(tokens, start);
    if (end >= 0) return { ...swap, to: end };
  }
  return swap;
}
