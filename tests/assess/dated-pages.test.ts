import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assessPage } from '../../src/assess/index.ts';
import { readPage } from '../../src/cli/check/read-page.ts';
import type { Verdict } from '../../src/model/index.ts';
import { BUNDLE } from './bundle.ts';

/*
 * Pages whose trap is the day on which they were written: live blogs, comments, quoted posts, time zones, changed
 * articles, other rounds. Written without knowledge of the rules; the sentences in `agrees` are not all that agree.
 */

interface Expected {
  readonly about: string;
  readonly conflicts: readonly string[];
  readonly agrees: readonly string[];
  /** Why it is not reached yet. */
  readonly gap?: string;
}

const FOLDER = 'tests/eval/dated-pages';
const EXPECTED: Readonly<Record<string, Expected>> = JSON.parse(
  readFileSync(join(FOLDER, 'expected.json'), 'utf8'),
);
/** So many of the sentences that should agree do, at least. */
const AGREEING = 120;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const sentencesThat = (relation: Verdict['relation'], file: string): string[] => {
  const { claims } = assessPage(readPage(join(FOLDER, file)), BUNDLE);
  const related = claims.filter(({ verdicts }) => verdicts.some((v) => v.relation === relation));
  return [...new Set(related.map(({ text }) => plain(text)))];
};
/** A sentence of the page may be cut otherwise than whoever expected it. */
const isPartOf = (one: string, other: string): boolean =>
  one.includes(other) || other.includes(one);

describe('pages that hang on their day', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.html'));

  it('every page is expected and every expectation has its page', () => {
    expect(Object.keys(EXPECTED).toSorted()).toEqual(files.toSorted());
  });

  for (const [file, { about, conflicts, gap }] of Object.entries(EXPECTED)) {
    const test = gap === undefined ? it : it.fails;
    test(`${file}: ${about}`, () => {
      const wanted = conflicts.map(plain);
      const shown = sentencesThat('conflicts', file);
      expect(shown.filter((each) => !wanted.some((one) => isPartOf(one, each)))).toEqual([]);
      expect(wanted.filter((one) => !shown.some((each) => isPartOf(one, each)))).toEqual([]);
    });
  }

  // Silence would pass most of the above.
  it('what agrees is still found', () => {
    const found = Object.entries(EXPECTED).flatMap(([file, { agrees }]) => {
      const shown = sentencesThat('corroborates', file);
      return agrees.filter((one) => shown.some((each) => isPartOf(plain(one), each)));
    });
    expect(found.length).toBeGreaterThanOrEqual(AGREEING);
  });
});
