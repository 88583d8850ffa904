import { describe, expect, it } from 'vitest';
import { readFormulas } from '../../../../src/claims/values/count/formulas.ts';
import { readNumbers } from '../../../../src/claims/values/number.ts';

const read = (text: string): number[] =>
  readFormulas(text, readNumbers(text)).map(({ count }) => count);

describe('readFormulas', () => {
  it.each<[string, number]>([
    ['a 1,000-for-1,000 swap', 1000],
    ['thousand-for-thousand', 1000],
    ['1 000 for 1 000', 1000],
    ['390 prisoners for 390', 390],
    ['205 x 205', 205],
    ['five hundred russians for five hundred ukrainians', 500],
    ['800 ukrainians in return for 800 russians', 800],
    ['the thousand-a-side exchange', 1000],
    ['a 390-per-side deal', 390],
  ])('%s', (text, count) => {
    expect(read(text)).toEqual([count]);
  });

  it.each([
    '390 for 307',
    'one for one',
    '1,000 prisoners',
    '390, 390',
    'a thousand by a side road',
  ])('none: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
