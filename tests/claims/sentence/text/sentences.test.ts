import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE, splitSentences } from '../../../../src/claims/index.ts';
import { anyText } from '../../support/arbitraries.ts';

const pieces = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each<[string, string[]]>([
    ['The talks ended. No truce came.', ['The talks ended.', 'No truce came.']],
    ['U.S. President Trump did not attend.', ['U.S. President Trump did not attend.']],
    ['Mr. Rubio met Gen. Budanov.', ['Mr. Rubio met Gen. Budanov.']],
    ['They met at No. 5 Palace Road.', ['They met at No. 5 Palace Road.']],
    ['No. It was led by his aide.', ['No.', 'It was led by his aide.']],
    ['“No truce.” Then they left.', ['“No truce.”', 'Then they left.']],
    ['Did Putin come? He did not!', ['Did Putin come?', 'He did not!']],
    ['It took 1.5 hours.', ['It took 1.5 hours.']],
    ['It was agreed.[10] No round followed.', ['It was agreed.', 'No round followed.']],
    ['It was agreed.[a][note 3] No round followed.', ['It was agreed.', 'No round followed.']],
    ['It was agreed.[citation needed] Nobody came.', ['It was agreed.', 'Nobody came.']],
    ['He said so. [He] was right.', ['He said so.', '[He] was right.']],
    ['“Will you come?” asked the host.', ['“Will you come?” asked the host.']],
    ['It took two hours. 390 people came home.', ['It took two hours.', '390 people came home.']],
    [
      'They crossed on 23 May. 307 people followed.',
      ['They crossed on 23 May.', '307 people followed.'],
    ],
    ['Not 307, as we wrote. 780 men were freed.', ['Not 307, as we wrote.', '780 men were freed.']],
    ['They met in Kyiv (Ukraine). 25 men came.', ['They met in Kyiv (Ukraine).', '25 men came.']],
    ['It cost approx. 12 euros.', ['It cost approx. 12 euros.']],
    ['Under Art. 12 men may return.', ['Under Art. 12 men may return.']],
    ['They met in Sept. 12 days later.', ['They met in Sept. 12 days later.']],
    ['The price is 3. 5 men came.', ['The price is 3. 5 men came.']],
    ['  padded  ', ['padded']],
    ['No full stop', ['No full stop']],
    ['', []],
    [' \n ', []],
  ])('%j', (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  it('cuts what is longer than a sentence can be, and loses no word', () => {
    const text = 'talks '.repeat(1000).trim();
    const cut = pieces(text);
    expect(Math.max(...cut.map((p) => p.length))).toBeLessThanOrEqual(LONGEST_SENTENCE);
    expect(cut.join(' ')).toBe(text);
  });

  it('gives ordered ranges that do not overlap and cover all but white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).trim()).toBe('');
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
