import { describe, expect, it } from 'vitest';
import { alternativesOf } from '../../../src/claims/lexicon/alternatives.ts';

describe('alternativesOf', () => {
  it.each([
    ['a|b', ['a', 'b']],
    ['a(?:b|c)|[|)]d|e\\|f', ['a(?:b|c)', '[|)]d', 'e\\|f']],
    [String.raw`\b(?:a|b)\b`, [String.raw`\ba\b`, String.raw`\bb\b`]],
    ['^(?:a|(?:b|c))', ['^a', '^(?:b|c)']],
    ['(?:a|b)', ['a', 'b']],
    ['(?<!x)a|(?=b)c', ['(?<!x)a', '(?=b)c']],
    ['one', ['one']],
  ])('takes %j apart', (source, parts) => {
    expect(alternativesOf(source)).toEqual(parts);
  });

  it.each(['(?:a|b)?', '(?:a|b){2}', '(?:a|b) and a long end behind it'])(
    'leaves %j whole',
    (source) => {
      expect(alternativesOf(source)).toEqual([source]);
    },
  );

  it.each(['a(b)', '(?:a|(b))', '(?<name>a)'])('refuses %j, which captures', (source) => {
    expect(() => alternativesOf(source)).toThrow(/captures at \d/);
  });
});
