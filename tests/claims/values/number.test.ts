import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../../src/claims/values/number.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** English words for 0–9999: `390` → `three hundred and ninety`. */
const inWords = (n: number, and: boolean): string => {
  if (n < 20) return ONES[n] as string;
  if (n < 100) return TENS[Math.floor(n / 10)] + (n % 10 ? `-${ONES[n % 10]}` : '');
  const [scale, word] = n < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = n % scale;
  const joint = and && rest && rest < 100 ? ' and ' : ' ';
  return `${inWords(Math.floor(n / scale), and)} ${word}${rest ? joint + inWords(rest, and) : ''}`;
};
const values = (text: string): number[] => readNumbers(text).map((n) => n.value);
const upTo9999 = fc.integer({ min: 0, max: 9999 });

describe('readNumbers', () => {
  it.each<[string, number[]]>([
    ['1,000 prisoners', [1000]],
    ['1 000 prisoners', [1000]],
    ['1.000 gefangene', [1000]],
    ['1000 prisoners', [1000]],
    ['1k prisoners', [1000]],
    ['1.5 hours', [1.5]],
    ['a thousand', [1000]],
    ['a hundred minutes', [100]],
    ['three hundred and ninety', [390]],
    ['three hundred ninety', [390]],
    ['forty-five', [45]],
    ['twelve hundred', [1200]],
    ['1,000,000', [1_000_000]],
    ['1,000-for-1,000', [1000, 1000]],
    ['270 soldiers and 120 civilians', [270, 120]],
    ['ten, twenty', [10, 20]],
    ['one two', [1, 2]],
    ['a dozen men, three dozen buses', [12, 36]],
    ['fifteen score prisoners', [300]],
    ['ten short of four hundred', [390]],
    ['three shy of a hundred', [97]],
    ['four hundred, short of ten officers', [400, 10]],
  ])('%s → %j', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    'none',
    'someone',
    'tension',
    'often',
    'f16',
    'phone',
    'weighty',
    'thousandth',
    '',
    'dozens',
    'half a dozen',
    'the score',
  ])('none in: %s', (text) => {
    expect(values(text)).toEqual([]);
  });

  it.each([',', ' ', '.', ''])(
    'reads 0–9999 back from digits with %j between thousands',
    (mark) => {
      fc.assert(
        fc.property(upTo9999, (n) => {
          const digits = n >= 1000 ? n.toLocaleString('en').replace(',', mark) : String(n);
          expect(readNumbers(`the ${digits} freed`)).toEqual([
            { start: 4, end: 4 + digits.length, value: n },
          ]);
        }),
      );
    },
  );

  it.each([true, false])('reads 0–9999 back from words (with "and": %s)', (and) => {
    fc.assert(
      fc.property(upTo9999, (n) => {
        const words = inWords(n, and);
        expect(readNumbers(`the ${words} freed`)).toEqual([
          { start: 4, end: 4 + words.length, value: n },
        ]);
      }),
    );
  });
});
