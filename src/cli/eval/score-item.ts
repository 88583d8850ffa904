import {
  type GoldClaim,
  type GoldItem,
  goldRelation,
  type Predicted,
  sameSubject,
} from './claims-gold.ts';
import { entryOf, type Tally, tally } from './tally.ts';

export const RELATIONS = ['corroborates', 'conflicts'] as const;
export type Pair<T> = Record<(typeof RELATIONS)[number], T>;
export const pairOf = (): Pair<Tally> => ({ corroborates: tally(), conflicts: tally() });

/** What came of one item. */
export interface ItemScore {
  readonly perFacet: ReadonlyMap<string, Pair<Tally>>;
  /** Corroborating sources shown as conflicting. */
  readonly worst: number;
  /** Conflicting sources shown as corroborating only. */
  readonly missed: number;
  /** Wrong verdicts beside the labelled claims, and those of them that are conflicts. */
  readonly beside: number;
  readonly besideConflicts: number;
  /** What was wrong, a claim a line. */
  readonly wrong: readonly string[];
}

/** The relations shown of each source on a labelled claim. */
const shownFor = (
  predicted: Predicted,
  claim: GoldClaim,
  several: boolean,
): Map<string, Set<string>> => {
  const shown = new Map<string, Set<string>>();
  for (const { facet, subject, verdicts } of predicted?.claims ?? []) {
    if (facet !== claim.facet || (several && !sameSubject(subject, claim.subject))) continue;
    for (const { source, relation } of verdicts)
      entryOf(shown, source, () => new Set()).add(relation);
  }
  return shown;
};

/** Counts one source's verdicts on a labelled claim; says whether anything was wrong. */
const countSource = (want: string, said: ReadonlySet<string>, facet: Pair<Tally>): boolean => {
  let wrong = false;
  for (const relation of RELATIONS) {
    if (want === relation) {
      facet[relation][said.has(relation) ? 'tp' : 'fn'] += 1;
      wrong ||= !said.has(relation);
    } else if (said.has(relation)) {
      facet[relation].fp += 1;
      wrong = true;
    }
  }
  return wrong;
};

/** Verdicts on facets that are not labelled: wrong where they disagree with a fact stated in passing. */
const besideOf = (
  item: GoldItem,
  predicted: Predicted,
  sources: readonly string[],
): { facet: string; source: string; relation: string }[] =>
  (predicted?.claims ?? [])
    .filter(({ facet }) => !item.claims.some((claim) => claim.facet === facet))
    .flatMap(({ facet, subject, verdicts }) => {
      const passing = (item.incidental ?? []).filter(
        (claim) => claim.facet === facet && sameSubject(claim.subject, subject),
      );
      return verdicts
        .filter(({ source }) => sources.includes(source))
        .filter(
          ({ source, relation }) =>
            !passing.some(
              (claim) => claim.either.includes(source) || goldRelation(claim, source) === relation,
            ),
        )
        .filter(
          ({ relation }) =>
            relation === 'conflicts' || passing.length > 0 || item.claims.length === 0,
        )
        .map(({ source, relation }) => ({ facet, source, relation }));
    });

/** Scores what was shown for one item against its labels. */
export function scoreItem(
  item: GoldItem,
  predicted: Predicted,
  sources: readonly string[],
): ItemScore {
  const perFacet = new Map<string, Pair<Tally>>();
  const faults = new Map<string, string[]>();
  let worst = 0;
  let missed = 0;
  for (const claim of item.claims) {
    const facet = entryOf(perFacet, claim.facet, pairOf);
    const several = item.claims.filter((other) => other.facet === claim.facet).length > 1;
    const shown = shownFor(predicted, claim, several);
    for (const source of sources.filter((id) => !claim.either.includes(id))) {
      const want = goldRelation(claim, source);
      const said = shown.get(source) ?? new Set<string>();
      if (want === 'corroborates' && said.has('conflicts')) worst += 1;
      if (want === 'conflicts' && said.has('corroborates') && !said.has('conflicts')) missed += 1;
      if (!countSource(want, said, facet)) continue;
      const subject = claim.subject ? `(${claim.subject})` : '';
      const fault = `${claim.facet}${subject} = ${claim.value}: should be ${want}, shown ${[...said].join('+') || 'none'}`;
      entryOf(faults, fault, () => []).push(source);
    }
  }
  const beside = besideOf(item, predicted, sources);
  for (const { facet, source, relation } of beside) {
    entryOf(faults, `${facet} is not labelled, shown ${relation}`, () => []).push(source);
  }
  return {
    perFacet,
    worst,
    missed,
    beside: beside.length,
    besideConflicts: beside.filter(({ relation }) => relation === 'conflicts').length,
    wrong: [...faults].map(
      ([fault, ids]) => `${item.id} [${item.kind}] ${fault} (${ids.join(' ')}) · ${item.sentence}`,
    ),
  };
}
