import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../../src/claims/lexicon/matches.ts';
import { anyText } from '../support/arbitraries.ts';

const PATTERNS = [/\w+/g, /a*/g, /(?:)/g, /(?<=\s)\S/g, /^./gm, /(\d)|(\s)/g];

describe('matchesOf', () => {
  it.each(PATTERNS.map((p) => [p]))('finds with %s what matchAll finds', (pattern) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const places = (found: Iterable<RegExpMatchArray>) =>
          [...found].map((m) => [m.index, ...m]);
        expect(places(matchesOf(text, pattern))).toEqual(places(text.matchAll(pattern)));
      }),
    );
  });

  it('starts at the beginning wherever the last one stopped', () => {
    const pattern = /a/g;
    pattern.lastIndex = 2;
    expect(matchesOf('aaa', pattern)).toHaveLength(3);
    expect(pattern.lastIndex).toBe(0);
  });

  it('names a pattern that would never end', () => {
    expect(() => matchesOf('aaa', /a/)).toThrow('not a global pattern: /a/');
  });
});
