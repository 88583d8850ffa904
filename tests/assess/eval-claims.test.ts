import { describe, expect, it } from 'vitest';
import { assessItem, assessPage } from '../../src/assess/index.ts';
import { claimShortfalls } from '../../src/cli/eval/goals.ts';
import { readClaimSets } from '../../src/cli/eval/read-sets.ts';
import { evalClaims } from '../../src/cli/eval/run-eval.ts';
import type { ClaimScore } from '../../src/cli/eval/score-claims.ts';
import { ARTICLES, BUNDLE } from './bundle.ts';

const FOLDER = 'tests/eval';
const sets = readClaimSets(FOLDER);
const world = {
  write: () => {},
  complain: () => {},
  folder: FOLDER,
  bundle: BUNDLE,
  articles: ARTICLES,
  assessPage,
  assessItem,
};
const scores = new Map(sets.map((set) => [set.name, evalClaims(set, world)]));
const score = (name: string): ClaimScore => {
  const found = scores.get(name);
  if (!found) throw new Error(`no labelled set ${name}`);
  return found;
};

interface Floor {
  readonly corroboratesF1: number;
  readonly conflictsPrecision: number;
  readonly conflictsRecall: number;
  readonly quiet: number;
  readonly whollyRight: number;
}

/**
 * `dev`: what is asked for. The others: a little under what was reached, so that no step back goes
 * unseen. A set without floors is held to exact passages only.
 */
const FLOORS: Readonly<Record<string, Floor>> = {
  dev: {
    corroboratesF1: 0.95,
    conflictsPrecision: 0.97,
    conflictsRecall: 0.9,
    quiet: 1,
    whollyRight: 0.85,
  },
  more: {
    corroboratesF1: 0.905,
    conflictsPrecision: 0.98,
    conflictsRecall: 0.86,
    quiet: 0.97,
    whollyRight: 0.78,
  },
  contrast: {
    corroboratesF1: 0.96,
    conflictsPrecision: 0.98,
    conflictsRecall: 0.85,
    quiet: 1,
    whollyRight: 0.86,
  },
};

describe.each(Object.entries(FLOORS))('claims/%s', (name, floor) => {
  const s = score(name);

  it('has something to score', () => {
    expect(s.items).toBeGreaterThan(40);
    expect(s.excerpts).toBeGreaterThan(s.items);
  });
  it(`corroborates F1 >= ${floor.corroboratesF1}`, () => {
    expect(s.corroborates.f1).toBeGreaterThanOrEqual(floor.corroboratesF1);
  });
  it(`conflicts precision >= ${floor.conflictsPrecision}`, () => {
    expect(s.conflicts.precision).toBeGreaterThanOrEqual(floor.conflictsPrecision);
  });
  it(`conflicts recall >= ${floor.conflictsRecall}`, () => {
    expect(s.conflicts.recall).toBeGreaterThanOrEqual(floor.conflictsRecall);
  });
  it(`quiet where nothing is to be said >= ${floor.quiet}`, () => {
    expect(s.quietKept / s.quietItems).toBeGreaterThanOrEqual(floor.quiet);
  });
  it(`wholly right >= ${floor.whollyRight}`, () => {
    expect(s.strictRight / s.strictItems).toBeGreaterThanOrEqual(floor.whollyRight);
  });
  it('no agreement is shown as a conflict', () => {
    expect(s.falseConflictsOnAgreement).toBe(0);
  });
});

it('the goals of the eval command hold on the development set', () => {
  expect(claimShortfalls('dev', score('dev'))).toEqual([]);
});

it.each(sets.map(({ name }) => [name]))('claims/%s: every excerpt is an exact passage', (name) => {
  const { excerpts, excerptsExact } = score(name);
  expect(excerpts).toBeGreaterThan(0);
  expect(excerptsExact).toBe(excerpts);
});

it('every set with floors is there', () => {
  expect([...scores.keys()]).toEqual(expect.arrayContaining(Object.keys(FLOORS)));
});
