import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assessPage } from '../../src/assess/index.ts';
import { readPage } from '../../src/cli/check/read-page.ts';
import { BUNDLE } from './bundle.ts';

const FOLDER = 'tests/eval/false-pages';
/** Page → facet → the sources that say otherwise. */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = JSON.parse(
  readFileSync(join(FOLDER, 'expected.json'), 'utf8'),
);

/** Facet → sources shown as conflicting. */
const conflictsOf = (file: string): Record<string, string[]> => {
  const out: Record<string, Set<string>> = {};
  for (const { claim, verdicts } of assessPage(readPage(join(FOLDER, file)), BUNDLE).claims)
    for (const { source, relation } of verdicts)
      if (relation === 'conflicts') {
        out[claim.facet] ??= new Set();
        out[claim.facet]?.add(source);
      }
  return Object.fromEntries(Object.entries(out).map(([facet, ids]) => [facet, [...ids].sort()]));
};

describe('pages that contradict the sources', () => {
  it('every page is expected', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.html'));
    expect(Object.keys(EXPECTED).toSorted()).toEqual(files.toSorted());
  });

  it.each(Object.entries(EXPECTED))('%s: all of its errors, and nothing else', (file, expected) => {
    expect(conflictsOf(file)).toEqual(expected);
  });
});
