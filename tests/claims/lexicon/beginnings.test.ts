import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningsOf } from '../../../src/claims/lexicon/beginnings.ts';

describe('what every match begins with', () => {
  it.each<[string, string[] | undefined]>([
    [String.raw`\btook (?:his|her) seat`, ['took']],
    ['s(?:at|its|itting)', ['sat', 'sits', 'sitt']],
    ['g[ai]ve', ['gave', 'give']],
    ['colou?r', ['colo']],
    ['(?:mr )?smith|jones', ['mr s', 'smit', 'jone']],
    [String.raw`(?<!not )\b(?:the )?end(?!\w)`, ['the ', 'end']],
    ['to+k', ['to']],
    ['ab*c', undefined],
    [String.raw`u\.s\. envoy`, ['u.s.']],
    [String.raw`\w+ed`, undefined],
    ['a|bcd', undefined],
    ['(?:ab)?', undefined],
    ['^ab', undefined],
    ['[a-z]b', undefined],
    ['(?:ab){2}', undefined],
  ])('%s', (source, expected) => {
    expect(beginningsOf(source)).toEqual(expected);
  });

  it('stands in every text that the pattern matches', () => {
    const atom = fc.constantFrom(
      'a',
      'bc',
      'a?',
      'b+',
      'c*',
      '[ab]',
      '(?:a|bc)',
      '(?:ab|c)?',
      '(?=a)',
      '(?<!c)',
      String.raw`\b`,
      'c{1,2}',
      '.',
    );
    const pattern = fc
      .array(fc.array(atom, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 })
      .map((alternatives) => alternatives.map((atoms) => atoms.join('')).join('|'));
    const text = fc.string({ unit: fc.constantFrom(...'abc '), maxLength: 14 });
    fc.assert(
      fc.property(pattern, text, (source, read) => {
        const beginnings = beginningsOf(source);
        if (beginnings?.every((each) => !read.includes(each)))
          expect(new RegExp(source).test(read)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });
});
