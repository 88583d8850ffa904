import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assessPage } from '../../src/assess/index.ts';
import { readPage } from '../../src/cli/check/read-page.ts';
import type { Facet, ReportClaim, Verdict } from '../../src/model/index.ts';
import { BUNDLE } from './bundle.ts';

/*
 * Whole articles by authors who knew nothing of the rules: no conflict is shown but those labelled, and
 * what is found does not become less. How the labels are made: tests/eval/articles/README.md.
 */

interface Label {
  readonly sentence: string;
  readonly facet?: Facet;
}
interface Gold {
  readonly conflicts: readonly Label[];
  readonly agrees: readonly Label[];
  readonly either: readonly Label[];
}

const FOLDER = 'tests/eval/articles';

/** Found when last measured, of those labelled; set anew where more are found. */
const FOUND = {
  first: { conflicts: 11, agrees: 176 },
  second: { conflicts: 17, agrees: 164 },
  third: { conflicts: 17, agrees: 69 },
  fourth: { conflicts: 8, agrees: 109 },
  fifth: { conflicts: 7, agrees: 50 },
  sixth: { conflicts: 14, agrees: 75 },
  seventh: { conflicts: 12, agrees: 141 },
  eighth: { conflicts: 18, agrees: 144 },
} as const;

const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .trim();

const isOf = (claim: ReportClaim, { sentence, facet }: Label): boolean => {
  const [shown, labelled] = [plain(claim.text), plain(sentence)];
  const same = shown.includes(labelled) || labelled.includes(shown);
  return same && (facet === undefined || facet === claim.claim.facet);
};

const has = ({ verdicts }: ReportClaim, relation: Verdict['relation']): boolean =>
  verdicts.some((verdict) => verdict.relation === relation);

const reasons = ({ text, verdicts }: ReportClaim): string =>
  `${text} ${verdicts.find(({ relation }) => relation === 'conflicts')?.reason}`;

describe.each(Object.entries(FOUND))('the %s set of articles', (set, least) => {
  const folder = join(FOLDER, set);
  const gold: Readonly<Record<string, Gold>> = JSON.parse(
    readFileSync(join(folder, 'gold.json'), 'utf8'),
  );
  const pages = readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      file,
      labels: gold[file] as Gold,
      claims: assessPage(readPage(join(folder, file)), BUNDLE).claims,
    }));

  it.each(pages)('$file: nothing is contradicted that is right', ({ labels, claims }) => {
    const known = [...labels.conflicts, ...labels.either];
    const wrong = claims.filter(
      (claim) => has(claim, 'conflicts') && !known.some((label) => isOf(claim, label)),
    );
    expect(wrong.map(reasons)).toEqual([]);
  });

  const found = (kind: 'conflicts' | 'agrees', relation: Verdict['relation']): number =>
    pages
      .flatMap(({ labels, claims }) =>
        labels[kind].map((label) =>
          claims.some((claim) => has(claim, relation) && isOf(claim, label)),
        ),
      )
      .filter(Boolean).length;

  it('what was found is found', () => {
    expect(found('conflicts', 'conflicts')).toBeGreaterThanOrEqual(least.conflicts);
    expect(found('agrees', 'corroborates')).toBeGreaterThanOrEqual(least.agrees);
  });
});
