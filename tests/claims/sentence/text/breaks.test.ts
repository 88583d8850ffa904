import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceBreaks } from '../../../../src/claims/sentence/text/breaks.ts';
import { ARTICLES } from '../../../assess/bundle.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const byPlatform = (text: string): number[] =>
  [...segmenter.segment(text)].map(({ index }) => index).slice(1);

/** Everything the rules tell apart, so that short texts meet all of them. */
const PIECES = [
  ...'aAbZé中1.?!…"”’») \n\u00a0\u00ad,;—:-ǅ𝐀。．ا\u0301\r\u2028😀(',
  '. ',
  '." ',
  'U.S. ',
  '?\n',
];

describe('sentenceBreaks', () => {
  it.each([
    ['He came. She left.', [9]],
    ['He said "no." She left.', [14]],
    ['It took 1.5 hours. They left.', [19]],
    ['They met, e.g. in Istanbul.', []],
    ['Really? yes', [8]],
    ['One line\nanother', [9]],
    ['a … b', []],
    ['', []],
    ['Ends.', []],
  ])('breaks %j at %j', (text, places) => {
    expect([...sentenceBreaks(text)]).toEqual(places);
  });

  it('breaks the articles where the platform does', () => {
    for (const text of ARTICLES.values())
      expect([...sentenceBreaks(text)]).toEqual(byPlatform(text));
  });

  it('breaks any mixture where the platform does', () => {
    const mixed = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((p) => p.join(''));
    fc.assert(
      fc.property(mixed, (text) => {
        expect([...sentenceBreaks(text)]).toEqual(byPlatform(text));
      }),
      { numRuns: 3000 },
    );
  });
});
