import { relate } from '../compare/index.ts';
import {
  FACETS,
  type Passage,
  type SourceClaim,
  type SourcePair,
  type SourceStatement,
} from '../model/index.ts';

const statement = (c: SourceClaim, passages: ReadonlyMap<string, Passage>): SourceStatement => ({
  source: c.source,
  passage: c.passage,
  excerpt: passages.get(c.passage)?.text ?? '',
  reading: c.claim.reading,
  value: c.claim.value,
  ...(c.claim.denied ? { denied: true } : {}),
  marked: [c.claim.evidence],
});

const sameAgain = (a: SourceClaim, b: SourceClaim): boolean =>
  a.source === b.source &&
  a.claim.facet === b.claim.facet &&
  a.claim.subject === b.claim.subject &&
  a.claim.event === b.claim.event &&
  JSON.stringify(a.claim.value) === JSON.stringify(b.claim.value);

/**
 * What the sources say to one another: every pair of claims that can be compared, conflicts first, then
 * by facet and source. A statement repeated in one source counts once; within one source only a
 * contradiction is a pair.
 */
export function overviewOf(
  claims: readonly SourceClaim[],
  passages: readonly Passage[],
): SourcePair[] {
  const byId = new Map(passages.map((p) => [p.id, p]));
  const distinct = claims.filter((c, i) => claims.findIndex((d) => sameAgain(c, d)) === i);
  const pairs: SourcePair[] = [];
  distinct.forEach((a, i) => {
    for (const b of distinct.slice(i + 1)) {
      const [one, other] = [`source ${a.source}`, `source ${b.source}`];
      const related =
        relate(a.claim, b.claim, { a: one, b: other }) ??
        relate(b.claim, a.claim, { a: other, b: one });
      if (!related || (a.source === b.source && related.relation === 'corroborates')) continue;
      pairs.push({
        facet: a.claim.facet,
        event: a.claim.event ?? b.claim.event ?? 'war',
        relation: related.relation,
        ...(a.claim.subject ? { subject: a.claim.subject } : {}),
        a: statement(a, byId),
        b: statement(b, byId),
        reason: related.reason,
        rule: related.why.rule,
      });
    }
  });
  return pairs.sort(
    (x, y) =>
      rank(x) - rank(y) ||
      FACETS.indexOf(x.facet) - FACETS.indexOf(y.facet) ||
      compareText(x.a.source, y.a.source) ||
      compareText(x.b.source, y.b.source),
  );
}

const rank = ({ relation }: SourcePair): number => (relation === 'conflicts' ? 0 : 1);

/** Not by the language of the machine: the same order everywhere. */
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
