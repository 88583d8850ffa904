import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assessPage } from '../../src/assess/index.ts';
import { readPage } from '../../src/cli/check/read-page.ts';
import { readMentionSets } from '../../src/cli/eval/read-sets.ts';
import type { Report, Verdict } from '../../src/model/index.ts';
import { BUNDLE } from './bundle.ts';

interface Conflict {
  readonly facet: string;
  readonly subject?: string;
  readonly source: string;
}

const EVAL = 'tests/eval';
const FOLDER = join(EVAL, 'true-pages');
const EXPECTED: Readonly<Record<string, readonly Conflict[]>> = JSON.parse(
  readFileSync(join(FOLDER, 'expected.json'), 'utf8'),
);

const count = (report: Report, relation: Verdict['relation']): number =>
  report.claims.flatMap((c) => c.verdicts.filter((v) => v.relation === relation)).length;

/** One conflict a line, with the sentence and the reason, so that a failure tells what to mend. */
const conflictsOf = ({ claims }: Report): { key: string; why: string }[] =>
  claims.flatMap(({ claim, text, verdicts }) =>
    verdicts
      .filter(({ relation }) => relation === 'conflicts')
      .map(({ source, reason }) => ({
        key: `${claim.facet} ${claim.subject ?? ''} ${source}`,
        why: `${text} ${reason}`,
      })),
  );
const keyOf = ({ facet, subject, source }: Conflict): string =>
  `${facet} ${subject ?? ''} ${source}`;

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.html'));
const reports = new Map(
  files.map((file) => [file, assessPage(readPage(join(FOLDER, file)), BUNDLE)]),
);

describe('true pages', () => {
  it('every page is expected and every expectation has its page', () => {
    expect(Object.keys(EXPECTED).toSorted()).toEqual(files.toSorted());
  });

  it.each([...reports])('%s: just the conflicts that stand', (file, report) => {
    const expected = new Set(EXPECTED[file]?.map(keyOf));
    const shown = conflictsOf(report);
    expect(shown.filter(({ key }) => !expected.has(key))).toEqual([]);
    expect([...new Set(shown.map(({ key }) => key))].toSorted()).toEqual([...expected].toSorted());
  });

  // Silence would pass all of the above: what they say must still be borne out.
  it('most pages are read and borne out', () => {
    const agreeing = [...reports.values()].map((report) => count(report, 'corroborates'));
    expect(agreeing.filter((n) => n > 0).length).toBeGreaterThanOrEqual(14);
    expect(agreeing.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(550);
  });
});

describe.each(readMentionSets(EVAL).map(({ name, pages }) => ({ name, pages })))(
  'the English pages of $name',
  ({ pages }) => {
    const english = pages
      .filter(({ lang }) => lang === 'en')
      .map(({ file, page }) => [file, assessPage(page, BUNDLE)] as const);

    it.each(english)('%s: no conflict', (_, report) => {
      expect(conflictsOf(report)).toEqual([]);
    });

    it('are read and borne out', () => {
      // Some pages are about something else: one of two in the smallest of the sets, two of three in another.
      const least = english.length < 4 ? 1 : 2;
      const borneOut = english.filter(([, report]) => count(report, 'corroborates') > 0);
      expect(borneOut.length).toBeGreaterThanOrEqual(least);
    });
  },
);
