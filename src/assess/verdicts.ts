import { relate } from '../compare/index.ts';
import type { Bundle, Claim, Verdict } from '../model/index.ts';
import { passageOf, statementsOn } from './statements.ts';

/**
 * What every source says on a claim: at most one passage a source and relation, so a source that
 * contradicts itself shows both. In order of the sources. An implied claim that a source would contradict,
 * were it stated, has none.
 */
export function verdictsOn(claim: Claim, bundle: Bundle): Verdict[] {
  return claim.implied && wouldConflict(claim, bundle) ? [] : verdictsOf(claim, bundle);
}

/**
 * Of a claim that may be of another event, what some source would contradict is most likely that: "30 May"
 * lies in "May 2025", but where another source says 16 May, silence is better than half the answer.
 */
const wouldConflict = ({ implied: _, ...claim }: Claim, bundle: Bundle): boolean =>
  verdictsOf(claim, bundle).some(({ relation }) => relation === 'conflicts');

function verdictsOf(claim: Claim, bundle: Bundle): Verdict[] {
  const out: Verdict[] = [];
  for (const { source, claims } of statementsOn(claim.facet, bundle)) {
    const seen = new Set<string>();
    for (const statement of claims) {
      const related = relate(claim, statement.claim, { a: 'the page', b: `source ${source}` });
      const passage =
        related && !seen.has(related.relation) ? passageOf(statement.passage, bundle) : undefined;
      if (!related || !passage) continue;
      seen.add(related.relation);
      out.push({
        source,
        passage: passage.id,
        excerpt: passage.text,
        marked: [statement.claim.evidence],
        ...related,
      });
    }
  }
  return out;
}

/** Sources without a verdict, by id. */
export function silentSources(verdicts: readonly Verdict[], bundle: Bundle): string[] {
  const spoken = new Set(verdicts.map((v) => v.source));
  return bundle.sources.map((s) => s.id).filter((id) => !spoken.has(id));
}
