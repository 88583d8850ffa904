import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AWAY } from '../../../src/claims/facets/attendance/away.ts';
import { AnyOf } from '../../../src/claims/lexicon/any-of.ts';
import { matchesOf } from '../../../src/claims/lexicon/matches.ts';

const SOURCES = [
  'ab|a|b',
  String.raw`\b(?:a|ab|abc)\b`,
  '(?<=a)b|a?|c',
  '^(?:a|b)|c$',
  String.raw`\w+ \w|a{1,3}?b`,
];
const letters = fc.string({ unit: fc.constantFrom(...'abc .'), maxLength: 12 });
const places = (found: readonly RegExpMatchArray[]) => found.map((m) => [m.index, m[0]]);

describe('AnyOf', () => {
  it.each(SOURCES)('finds with %s what one pattern finds', (source) => {
    fc.assert(
      fc.property(letters, fc.integer({ min: 1, max: 12 }), (text, length) => {
        const apart = new AnyOf(source, { length });
        const whole = new RegExp(source, 'g');
        expect(places(apart.all(text))).toEqual(places([...text.matchAll(whole)]));
        expect(apart.exec(text)?.[0]).toBe(text.match(new RegExp(source))?.[0]);
        expect(apart.test(text)).toBe(text.search(whole) >= 0);
      }),
    );
  });

  it('finds the same again, and a list of phrases as it is used', () => {
    const text = 'putin stayed away, zelensky refused to attend';
    const found = ['stayed away', 'refused to attend'];
    for (const _ of [1, 2]) expect(matchesOf(text, AWAY).map(([m]) => m)).toEqual(found);
  });
});
