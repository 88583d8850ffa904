import { describe, expect, it } from 'vitest';
import { assessItem } from '../../src/assess/index.ts';
import { BUNDLE } from './bundle.ts';
import { SHOWN_AS_CONTRADICTED, TRUE } from './true-sentences/index.ts';

/** Conflicts shown for a sentence that follows others, on a page of the day. */
const conflicts = (sentence: string, page_date: string, before: string): string[] =>
  assessItem({ sentence, before, page_date }, BUNDLE).claims.flatMap((c) =>
    c.verdicts
      .filter((v) => v.relation === 'conflicts')
      .map((v) => `${c.claim.facet}: ${v.reason}`),
  );

describe.each(Object.entries(TRUE))('true sentences about %s', (_, { date, before, says }) => {
  it.each(says.filter((s) => !SHOWN_AS_CONTRADICTED.has(s)))('no conflict: %s', (sentence) => {
    expect(conflicts(sentence, date, before)).toEqual([]);
  });

  const gaps = says.filter((s) => SHOWN_AS_CONTRADICTED.has(s));
  if (gaps.length)
    it.fails.each(gaps)('known gap, a false conflict: %s', (sentence) => {
      expect(conflicts(sentence, date, before)).toEqual([]);
    });
});
