import type { ReportClaim, Verdict } from '../../model/index.ts';

/** Which side a claim, a verdict or a source is on; every side has its sign: = ≠ –. */
export type Side = 'agree' | 'conflict' | 'silent';

/** How many sources agree, differ and are silent. */
export type Tally = Readonly<Record<Side, number>>;

/** Sources, not passages: one that says it twice counts once; one on both sides counts on both. */
export function tallySources(claim: Pick<ReportClaim, 'verdicts' | 'silent'>): Tally {
  const count = (relation: Verdict['relation']) =>
    new Set(verdictsOf(claim.verdicts, relation).map((verdict) => verdict.source)).size;
  return {
    agree: count('corroborates'),
    conflict: count('conflicts'),
    silent: claim.silent.length,
  };
}

/** The verdicts of one side, in the order given (best first). */
export const verdictsOf = (
  verdicts: readonly Verdict[],
  relation: Verdict['relation'],
): readonly Verdict[] => verdicts.filter((verdict) => verdict.relation === relation);

/** Where a claim stands as a whole: one conflict outweighs any agreement. */
export function sideOf(claim: Pick<ReportClaim, 'verdicts'>): Side {
  if (claim.verdicts.some((verdict) => verdict.relation === 'conflicts')) return 'conflict';
  return claim.verdicts.length > 0 ? 'agree' : 'silent';
}

const ORDER: readonly Side[] = ['conflict', 'agree', 'silent'];

/** Conflicts first, then agreements, then silence; else in reading order. */
export const conflictsFirst = <C extends Pick<ReportClaim, 'verdicts'>>(
  claims: readonly C[],
): readonly C[] => [...claims].sort((a, b) => ORDER.indexOf(sideOf(a)) - ORDER.indexOf(sideOf(b)));

/** How many claims stand on each side. */
export function tallyClaims(claims: readonly Pick<ReportClaim, 'verdicts'>[]): Tally {
  const tally = { agree: 0, conflict: 0, silent: 0 };
  for (const claim of claims) tally[sideOf(claim)] += 1;
  return tally;
}
