import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assessPage } from '../../src/assess/index.ts';
import { readPage } from '../../src/cli/check/read-page.ts';
import type { Verdict } from '../../src/model/index.ts';
import { BUNDLE } from './bundle.ts';

/*
 * Whole pages by writers who knew no rule. The sentences in `agrees` are not all that agree; what stands in `either` may be
 * shown or not; nothing else may be contradicted.
 */

interface Expected {
  readonly about: string;
  readonly conflicts: readonly string[];
  readonly agrees: readonly string[];
  readonly either?: readonly string[];
  /** Why some conflict is not found yet. */
  readonly gap?: string;
}

interface PageSet {
  readonly about: string;
  readonly folder: string;
  /** So many of the sentences that should agree do, at least: silence would pass most of the rest. None are labelled where absent. */
  readonly agreeing?: number;
}

const SETS: readonly PageSet[] = [
  {
    about:
      'pages that hang on their day: live blogs, comments, quoted posts, time zones, changed articles',
    folder: 'tests/eval/dated-pages',
    agreeing: 120,
  },
  {
    about: 'pages of every kind, from football to fiction, full of other rounds, swaps and numbers',
    folder: 'tests/eval/whole-pages',
    agreeing: 111,
  },
  {
    about:
      'pages as the web of that year had them: wires, backgrounders, profiles, timelines, letters',
    folder: 'tests/eval/web-pages',
    agreeing: 189,
  },
  {
    about: 'pages of 24 kinds, every second with an error or two among what is true',
    folder: 'tests/eval/planted-pages',
  },
  {
    about: 'pages dense with the numbers, names and days of other rounds, exchanges and meetings',
    folder: 'tests/eval/trap-pages',
    agreeing: 98,
  },
  {
    about: 'short pages as ordinary newsrooms publish them, and their follow-ups',
    folder: 'tests/eval/plain-pages',
    agreeing: 78,
  },
  {
    about: 'short pages in forty voices, with numbers, dates and times in every notation',
    folder: 'tests/eval/varied-pages',
    agreeing: 69,
  },
  {
    about: 'short pages with every turn a sentence can take',
    folder: 'tests/eval/twisted-pages',
    agreeing: 51,
  },
  {
    about: 'pages of every trade that tell of several rounds and exchanges in one paragraph',
    folder: 'tests/eval/mixed-pages',
    agreeing: 82,
  },
  {
    about:
      'pages as a reader meets them on an ordinary day, their furniture and background included',
    folder: 'tests/eval/daily-pages',
    agreeing: 218,
  },
  {
    about:
      'pages of the press: wires, tabloids, transcripts, question and answer, encyclopaedias, sport',
    folder: 'tests/eval/press-pages',
    agreeing: 165,
  },
  {
    about:
      'pages as one meets them: rewrites in broken English, forums, blogs, videos, anniversaries, small trades',
    folder: 'tests/eval/street-pages',
    agreeing: 187,
  },
  {
    about:
      'pages dense with numbers, names and days of neighbouring matters: live blogs of a week, notes, bulletins, profiles',
    folder: 'tests/eval/dense-pages',
    agreeing: 153,
  },
  {
    about:
      'pages of forty kinds of text, a quiz and a review among them, with claims refuted or imagined',
    folder: 'tests/eval/sundry-pages',
  },
  {
    about:
      'pages that quote errors and put them right: corrections, letters, quizzes, hearings, checks of facts',
    folder: 'tests/eval/letters-pages',
    agreeing: 150,
  },
  {
    about:
      'pages rich in numbers, days and names of neighbouring matters: other rounds, other talks in the city, statistics, lives',
    folder: 'tests/eval/neighbour-pages',
    agreeing: 130,
  },
  {
    about:
      'pages in thirty voices, from obituaries to a book review, with traps of later rounds and swaps',
    folder: 'tests/eval/varied-voices-pages',
    agreeing: 200,
  },
  {
    about: 'plain reports as agencies and papers print them, from May 2025 to 2026',
    folder: 'tests/eval/reports-pages',
    agreeing: 193,
  },
  {
    about: 'pages of forty-eight kinds, from a corrections column to a museum, most wholly true',
    folder: 'tests/eval/kinds-pages',
    agreeing: 116,
  },
  {
    about: 'pages of forty-eight outlets; twenty hold statements that are false',
    folder: 'tests/eval/outlets-pages',
  },
  {
    about: 'pages on which what stands around a statement makes it the page’s own or not',
    folder: 'tests/eval/framed-pages',
  },
];

/** The HTML of a page may write one sign in two ways. */
const plain = (text: string): string =>
  text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();

/** A sentence of the page may be cut otherwise than whoever expected it. */
const isAmong = (one: string, others: readonly string[]): boolean =>
  others.map(plain).some((other) => plain(one).includes(other) || other.includes(plain(one)));

describe.each(SETS)('$about', ({ folder, agreeing }) => {
  const expected: Readonly<Record<string, Expected>> = JSON.parse(
    readFileSync(join(folder, 'expected.json'), 'utf8'),
  );
  const assessed = new Map<string, ReturnType<typeof assessPage>['claims']>();
  const sentencesThat = (relation: Verdict['relation'], file: string): string[] => {
    const claims = assessed.get(file) ?? assessPage(readPage(join(folder, file)), BUNDLE).claims;
    assessed.set(file, claims);
    const related = claims.filter(({ verdicts }) => verdicts.some((v) => v.relation === relation));
    return [...new Set(related.map(({ text }) => text))];
  };

  it('every page is expected and every expectation has its page', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
    expect(Object.keys(expected).toSorted()).toEqual(files.toSorted());
  });

  for (const [file, { about, conflicts, either = [], gap }] of Object.entries(expected)) {
    it(`${file}: nothing else is contradicted. ${about}`, () => {
      const shown = sentencesThat('conflicts', file);
      expect(shown.filter((each) => !isAmong(each, [...conflicts, ...either]))).toEqual([]);
    });
    if (conflicts.length === 0) continue;
    const test = gap === undefined ? it : it.fails;
    test(`${file}: what is false is found`, () => {
      const shown = sentencesThat('conflicts', file);
      expect(conflicts.filter((each) => !isAmong(each, shown))).toEqual([]);
    });
  }

  if (agreeing === undefined) return;
  it(`at least ${agreeing} of the sentences that agree are found`, () => {
    const found = Object.entries(expected).flatMap(([file, { agrees }]) => {
      const shown = sentencesThat('corroborates', file);
      return agrees.filter((each) => isAmong(each, shown));
    });
    expect(found.length).toBeGreaterThanOrEqual(agreeing);
  });
});
