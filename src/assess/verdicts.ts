import type { Bundle, Claim, SourceClaim, Verdict } from '../model/index.ts';
import { placesAround } from '../claims/index.ts';
import { relate } from '../compare/index.ts';

/** The source's more telling statement first: stated before implied, then reading order. */
const better = (a: SourceClaim, b: SourceClaim): number => Number(a.claim.implied ?? false) - Number(b.claim.implied ?? false);

/** Where a source names a palace and its city, the palace is what it says of the place. */
const mostSpecific = (own: readonly SourceClaim[]): SourceClaim[] => {
  const places = own.flatMap((c) => (c.claim.value.kind === 'place' ? [c.claim.value.place] : []));
  return own.filter((c) => {
    const value = c.claim.value;
    return value.kind !== 'place' || !places.some((p) => p !== value.place && placesAround(p).includes(value.place));
  });
};

/**
 * What every source says on a claim: at most one passage a source and relation, so a source that
 * contradicts itself shows both. In order of the sources.
 */
export function verdictsOn(claim: Claim, bundle: Bundle): Verdict[] {
  const out: Verdict[] = [];
  for (const source of bundle.sources) {
    const seen = new Set<string>();
    const own = mostSpecific(bundle.claims.filter((c) => c.source === source.id && c.claim.facet === claim.facet)).sort(better);
    for (const statement of own) {
      const related = relate(claim, statement.claim, { a: 'the page', b: `source ${source.id}` });
      if (!related || seen.has(related.relation)) continue;
      const passage = bundle.passages.find((p) => p.id === statement.passage);
      if (!passage) continue;
      seen.add(related.relation);
      out.push({
        source: source.id, passage: passage.id, excerpt: passage.text,
        marked: [statement.claim.evidence], relation: related.relation, reason: related.reason,
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
