import type { GoldItem, Predicted } from './claims-gold.ts';
import { type Pair, pairOf, RELATIONS, scoreItem } from './score-item.ts';
import { entryOf, type Rate, rateOf, type Tally } from './tally.ts';

export interface ClaimScore {
  readonly items: number;
  readonly corroborates: Rate;
  readonly conflicts: Rate;
  readonly perFacet: ReadonlyMap<string, Pair<Rate>>;
  /** Corroborating sources shown as conflicting: the unforgivable error. */
  readonly falseConflictsOnAgreement: number;
  readonly conflictsShownAsAgreement: number;
  /** Items on which nothing may be said, and those on which nothing was. */
  readonly quietItems: number;
  readonly quietKept: number;
  /** Items with something to say, and those wholly right. */
  readonly strictItems: number;
  readonly strictRight: number;
  readonly excerpts: number;
  readonly excerptsExact: number;
  /** What was wrong, a claim a line. */
  readonly wrong: readonly string[];
}

const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Excerpts shown that do not stand in the source's article, white space aside. */
const foreignExcerpts = (predicted: Predicted, articles: ReadonlyMap<string, string>): string[] =>
  (predicted?.claims ?? [])
    .flatMap(({ verdicts }) => verdicts)
    .filter(
      ({ source, excerpt }) => excerpt === '' || !articles.get(source)?.includes(squash(excerpt)),
    )
    .map(({ source, excerpt }) => `excerpt of ${source} is not in it: ${excerpt}`);

const add = (sum: Pair<Tally>, more: Pair<Tally>): void => {
  for (const relation of RELATIONS) {
    sum[relation].tp += more[relation].tp;
    sum[relation].fp += more[relation].fp;
    sum[relation].fn += more[relation].fn;
  }
};

const rates = ({ corroborates, conflicts }: Pair<Tally>): Pair<Rate> => ({
  corroborates: rateOf(corroborates),
  conflicts: rateOf(conflicts),
});

/**
 * Scores verdicts against a labelled set, by the rules of `tests/eval/claims/score.mjs` and with its
 * figures: each source of each labelled claim counts; what is said beside the labels must agree with
 * the facts stated in passing, and any other conflict is a false one.
 * @param articles every source's text by its id
 */
export function scoreClaims(
  gold: readonly GoldItem[],
  predictions: ReadonlyMap<string, Predicted>,
  articles: ReadonlyMap<string, string>,
): ClaimScore {
  const texts = new Map([...articles].map(([id, text]) => [id, squash(text)]));
  const total = pairOf();
  const perFacet = new Map<string, Pair<Tally>>();
  const wrong: string[] = [];
  const count = {
    worst: 0,
    missed: 0,
    quiet: 0,
    quietKept: 0,
    strict: 0,
    right: 0,
    excerpts: 0,
    foreign: 0,
  };
  for (const item of gold) {
    const predicted = predictions.get(item.id);
    const score = scoreItem(item, predicted, [...articles.keys()]);
    for (const [facet, pair] of score.perFacet) {
      add(total, pair);
      add(entryOf(perFacet, facet, pairOf), pair);
    }
    total.conflicts.fp += score.besideConflicts;
    count.worst += score.worst;
    count.missed += score.missed;
    if (item.claims.length === 0) {
      count.quiet += 1;
      if (score.beside === 0) count.quietKept += 1;
    } else {
      count.strict += 1;
      if (score.wrong.length === 0) count.right += 1;
    }
    const foreign = foreignExcerpts(predicted, texts);
    count.excerpts += (predicted?.claims ?? []).flatMap(({ verdicts }) => verdicts).length;
    count.foreign += foreign.length;
    wrong.push(...score.wrong, ...foreign.map((text) => `${item.id} ${text}`));
  }
  return {
    items: gold.length,
    ...rates(total),
    perFacet: new Map(
      [...perFacet]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([facet, pair]) => [facet, rates(pair)]),
    ),
    falseConflictsOnAgreement: count.worst,
    conflictsShownAsAgreement: count.missed,
    quietItems: count.quiet,
    quietKept: count.quietKept,
    strictItems: count.strict,
    strictRight: count.right,
    excerpts: count.excerpts,
    excerptsExact: count.excerpts - count.foreign,
    wrong,
  };
}
