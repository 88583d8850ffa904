import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseAt, rangeOf, viewSentence } from '../../../src/claims/sentence/sentence-view.ts';
import { anyText } from '../support/arbitraries.ts';

const TEXT = 'Putin stayed away on Friday, but Medinsky came.';
const view = viewSentence(TEXT, 10, '2025-05-17');

describe('viewSentence', () => {
  it('keeps the sentence and where it stands', () => {
    expect(view).toMatchObject({ raw: TEXT, folded: TEXT.toLowerCase(), offset: 10 });
  });

  it('reads people and dates once', () => {
    expect(view.people.map((p) => p.key)).toEqual(['putin', 'medinsky']);
    expect(view.dates.map((d) => [TEXT.slice(d.start, d.end), d.relative])).toEqual([
      ['Friday', true],
    ]);
  });

  it('reads no relative day without a page date', () => {
    expect(viewSentence(TEXT, 0).dates).toEqual([]);
    expect(viewSentence(TEXT, 0)).not.toHaveProperty('pageDate');
  });

  it.each([
    ['Putin', 0],
    ['Friday', 0],
    ['Medinsky', 1],
    ['came', 1],
  ])('clauseAt: %s stands in clause %i', (word, index) => {
    expect(clauseAt(view, TEXT.indexOf(word))).toBe(view.clauses[index]);
  });

  it('clauseAt: beyond the end is the last clause', () => {
    expect(clauseAt(view, 999)).toBe(view.clauses.at(-1));
  });

  it('rangeOf gives a half-open range', () => {
    const found = /medinsky/.exec(view.folded);
    expect(found && rangeOf(found)).toEqual({
      start: TEXT.indexOf('Medinsky'),
      end: TEXT.indexOf(' came'),
    });
  });

  it('gives only valid ranges for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { people, dates } = viewSentence(text, 0, '2025-05-17');
        for (const hit of [...people, ...dates]) {
          expect(hit.start).toBeGreaterThanOrEqual(0);
          expect(hit.end).toBeGreaterThan(hit.start);
          expect(hit.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
