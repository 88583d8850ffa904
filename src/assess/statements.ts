import { placesAround } from '../claims/index.ts';
import type { Bundle, Facet, SourceClaim } from '../model/index.ts';

/** What one source states on one facet, most telling first. */
export interface Statements {
  readonly source: string;
  readonly claims: readonly SourceClaim[];
}

/** Where a source names a palace and its city, the palace is what it says of the place. */
const mostSpecific = (own: readonly SourceClaim[]): SourceClaim[] => {
  const places = own.flatMap((c) => (c.claim.value.kind === 'place' ? [c.claim.value.place] : []));
  return own.filter(
    ({ claim: { value } }) =>
      value.kind !== 'place' ||
      !places.some((p) => p !== value.place && placesAround(p).includes(value.place)),
  );
};

/** Stated before implied; otherwise reading order. */
const better = (a: SourceClaim, b: SourceClaim): number =>
  Number(a.claim.implied ?? false) - Number(b.claim.implied ?? false);

const byFacet = new WeakMap<Bundle, Map<Facet, Statements[]>>();

/** The statements of every source on a facet, in order of the sources; worked out once a bundle. */
export function statementsOn(facet: Facet, bundle: Bundle): readonly Statements[] {
  const facets = byFacet.get(bundle) ?? new Map<Facet, Statements[]>();
  byFacet.set(bundle, facets);
  const known = facets.get(facet);
  if (known) return known;
  const found = bundle.sources.map(({ id }) => ({
    source: id,
    claims: mostSpecific(
      bundle.claims.filter((c) => c.source === id && c.claim.facet === facet),
    ).sort(better),
  }));
  facets.set(facet, found);
  return found;
}

const byId = new WeakMap<Bundle, Map<string, Bundle['passages'][number]>>();

/** A passage by its id; undefined for an id the bundle does not hold. */
export function passageOf(id: string, bundle: Bundle): Bundle['passages'][number] | undefined {
  const known = byId.get(bundle) ?? new Map(bundle.passages.map((p) => [p.id, p]));
  byId.set(bundle, known);
  return known.get(id);
}
