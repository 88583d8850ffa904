import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../../src/claims/sentence/clauses.ts';
import { fold } from '../../../src/claims/sentence/fold.ts';
import { anyText } from '../support/arbitraries.ts';

const parts = (text: string): string[] =>
  splitClauses(text).map(({ start, end }) => text.slice(start, end).trim());

describe('splitClauses', () => {
  it.each<[string, number]>([
    ['putin stayed away, but zelensky came', 2],
    ['putin stayed away; zelensky came', 2],
    ['putin stayed away - zelensky came', 2],
    ['putin stayed away while zelensky came', 2],
    ['no truce came, although both sides met', 2],
    ['result: a swap', 2],
    ['the swap went ahead, however, the talks failed', 2],
    ['putin stayed away-zelensky came', 2],
  ])('breaks: %s', (text, count) => {
    expect(parts(text)).toHaveLength(count);
  });

  it.each([
    '1,000 prisoners were exchanged',
    'a truce, however, was not agreed',
    'putin, trump and zelensky stayed away',
    'at 13:30 the delegations met',
    'a 1,000-for-1,000 exchange',
    'butter and whiled away',
    'behind-the-scenes talks of mother-of-a-friend kind',
    '',
  ])('keeps whole: %s', (text) => {
    expect(parts(text)).toHaveLength(1);
  });

  it('covers the sentence without gap or overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clauses = splitClauses(fold(text));
        expect(clauses[0]?.start).toBe(0);
        expect(clauses.at(-1)?.end).toBe(text.length);
        clauses.slice(1).forEach((c, i) => {
          expect(c.start).toBe(clauses[i]?.end);
        });
      }),
      { numRuns: 500 },
    );
  });
});
