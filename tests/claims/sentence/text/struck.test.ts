import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutStruck } from '../../../../src/claims/sentence/text/struck.ts';

const block = (text: string, ...struck: [number, number][]) => ({
  id: 0,
  text,
  struck: struck.map(([start, end]) => ({ start, end })),
});

describe('what a page strikes out', () => {
  it.each([
    ['nothing', block('five hours'), 'five hours'],
    ['a word', block('one two six', [4, 7]), 'one     six'],
    ['two words', block('one two six', [0, 3], [8, 11]), '    two    '],
    ['all of it', block('abc', [0, 3]), '   '],
    ['what reaches beyond the end', block('abc', [1, 99]), 'a  '],
    ['what lies beyond the end', block('abc', [7, 9]), 'abc'],
    ['what overlaps, once', block('abcdef', [1, 4], [2, 5]), 'a   ef'],
  ])('%s', (_, of, kept) => {
    expect(withoutStruck(of)).toBe(kept);
  });

  it('leaves every other character where it stands, whatever the ranges', () => {
    const ranges = fc.array(fc.record({ start: fc.nat(20), end: fc.nat(20) }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ maxLength: 16 }), ranges, (text, struck) => {
        const kept = withoutStruck({ id: 0, text, struck });
        expect(kept).toHaveLength(text.length);
        for (const [at, char] of [...kept].entries())
          if (char !== ' ') expect(text).toContain(char ?? at);
      }),
    );
  });
});
