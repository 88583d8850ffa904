import type { Candidate } from '../../tokens/candidate.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';

const SOFT_COST = 3;
/** A neighbour in the next sentence is never the closer one. */
const HARD_COST = 100;

/** How far a token stands from a mention, in tokens; commas count for several, the end of a sentence for many. */
export function distanceOf(tokens: readonly Token[], candidate: Candidate, at: number): number {
  const { from, to } = candidate;
  if (at >= from && at <= to) return 0;
  const [low, high] = at < from ? [at, from] : [to, at];
  let distance = high - low;
  for (let next = low + 1; next <= high; next++) {
    const gap = tokens[next]?.gap ?? GAP.none;
    if (gap > GAP.none) distance += gap === GAP.hard ? HARD_COST : SOFT_COST;
  }
  return distance;
}
