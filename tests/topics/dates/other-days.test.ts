import { describe, expect, it } from 'vitest';
import type { PageDate } from '../../../src/model/index.ts';
import { otherDaysAtBlock } from '../../../src/topics/index.ts';

const othersOf = (...dates: PageDate[]): readonly string[] =>
  otherDaysAtBlock({ facts: { dates }, blocks: [] })(0);
const published = (text: string): PageDate => ({ origin: 'json-ld', text });
const changed = (text: string): PageDate => ({ origin: 'changed', text });

describe('the other days on which a text may have been written', () => {
  it.each<[string, PageDate[], string[]]>([
    ['none of a day without its time', [published('2025-05-16')], []],
    ['late by universal time', [published('2025-05-16T22:40:00Z')], ['2025-05-17']],
    ['late, told as +00:00', [published('2025-05-31T21:00:00.000+00:00')], ['2025-06-01']],
    ['early by universal time', [published('2025-06-01T03:15Z')], ['2025-05-31']],
    ['none at noon', [published('2025-05-16T12:00:00Z')], []],
    [
      'none at midnight sharp, which is a day without its time',
      [published('2025-05-16T00:00:00Z')],
      [],
    ],
    ['one second later it is a time', [published('2025-05-16T00:00:01Z')], ['2025-05-15']],
    ['none by local time', [published('2025-05-16T23:40:00+03:00')], []],
    ['changed on the next day', [published('2025-05-15'), changed('2025-05-16')], ['2025-05-16']],
    ['changed on the same day', [published('2025-05-16'), changed('2025-05-16T23:00')], []],
    ['changed months later', [published('2025-05-16'), changed('2025-11-02')], []],
    ['changed before, by mistake', [published('2025-05-16'), changed('2025-05-15')], []],
    ['changed, but never published', [changed('2025-05-16')], []],
    ['a change that is no day', [published('2025-05-16'), changed('soon')], []],
  ])('%s', (_, dates, others) => {
    expect(othersOf(...dates)).toEqual(others);
  });

  it('are in a part those of the part', () => {
    const part: PageDate = {
      origin: 'time',
      text: '2025-05-18T23:00:00Z',
      fromBlock: 3,
      toBlock: 5,
    };
    const dates = [published('2025-05-16'), changed('2025-05-17'), part];
    const at = otherDaysAtBlock({ facts: { dates }, blocks: [] });
    expect([2, 3, 4, 5].map(at)).toEqual([
      ['2025-05-17'],
      ['2025-05-19'],
      ['2025-05-19'],
      ['2025-05-17'],
    ]);
  });
});
