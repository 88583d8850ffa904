import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASS } from '../../../src/topics/lexicon/classes.ts';
import { GAP, tokenise } from '../../../src/topics/tokens/tokens.ts';

const words = (text: string): string[] => tokenise(text).map((token) => token.word);
const gaps = (text: string): number[] => tokenise(text).map((token) => token.gap);
const values = (text: string): number[] =>
  tokenise(text).map(({ bits, value }) => (bits & CLASS.number ? value : 0));

describe('tokenise', () => {
  it.each([
    ['İSTANBUL’DAKİ', ['istanbul', 'daki']],
    ['i\u0307stanbul ıstanbul', ['istanbul', 'istanbul']],
    ['pri\u00adso\u200bner\u00a0swap', ['prisoner', 'swap']],
    ['\u202bобмін\u202c й їх', ['обмін', 'и', 'іх']],
    ['negociac\u0327o\u0303es negociações', ['negociacoes', 'negociacoes']],
    ['Stambuł Straße', ['stambul', 'strasse']],
    ['prisoner‑of–war', ['prisoner', 'of', 'war']],
  ])('folds %j', (text, folded) => expect(words(text)).toEqual(folded));

  it.each([
    ['1,000 1.000 1 000 1\u202f000 1’000', [1000, 1000, 1000, 1000, 1000]],
    ['390, 307 and 303', [390, 307, 0, 303]],
    ['in 2022 215 went', [0, 2022, 215, 0]],
    ['14.20 307 soldiers', [14, 20, 307, 0]],
    ['6 bin, dos mil', [6, 6000, 2, 2000]],
  ])('reads the numbers of %j', (text, read) => expect(values(text)).toEqual(read));

  const { none, soft, hard } = GAP;
  it.each([
    ['It ended. They left', [hard, none, hard, none]],
    ['U.S. Secretary', [hard, none, none]],
    ['am 16. Mai', [hard, none, none]],
    ['84 тис. читачів', [hard, none, none]],
    ['swap: Kyiv, Moscow', [hard, soft, soft]],
    ['made 303.[4] With', [hard, none, hard, soft]],
    ['talks\nin Istanbul', [hard, none, none]],
  ])('tells where sentences end in %j', (text, read) => expect(gaps(text)).toEqual(read));

  it('every token is an exact, ordered, non-empty part of any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'İstanbul',
        'обмін',
        '1 000',
        '\u00ad',
        '\u200f',
        '\u0307',
        '\u202f',
        '’',
        '#',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}_]/u);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
