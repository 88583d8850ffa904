import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeDate, readDates, relateDates } from '../../../src/claims/values/date.ts';
import type { DateValue } from '../../../src/model/index.ts';
import { anyText } from '../support/arbitraries.ts';
import { dateNotation } from '../support/notation.ts';

const read = (text: string, pageDate?: string): string[] =>
  readDates(text, pageDate).map((d) => dateNotation(d.value));

describe('readDates, written out', () => {
  it.each<[string, ...string[]]>([
    ['on 16 may 2025', '2025-05-16'],
    ['may 16, 2025', '2025-05-16'],
    ['may 16', '05-16'],
    ['16th of may', '05-16'],
    ['the sixteenth of may', '05-16'],
    ['on may the sixteenth', '05-16'],
    ['in may 2025', '2025-05'],
    ['in may', '05'],
    ['in early may', 'early 05'],
    ['mid-may 2025', 'mid 2025-05'],
    ['at the end of may', 'late 05'],
    ['in the opening days of may 2025', 'early 2025-05'],
    ['29 february 2024', '2024-02-29'],
    ['30 february 2025', '2025-02'],
    ['2025-05-16', '2025-05-16'],
    ['16.05.2025', '2025-05-16'],
    ['16/05/2025', '2025-05-16'],
    ['05/16/2025', '2025-05-16'],
    ['16.05', '05-16'],
    ['day 1 (23/05)', '05-23'],
    ['05/23: exchange', '05-23'],
    ['istanbul, 16/5: talks', '05-16'],
    ['open 24/7, on 3/4 of all days, a ratio of 16/5 or more'],
    ['fri 16 may', '05-16'],
    ['sept. 3, 2025', '2025-09-03'],
    ['on 23, 24 and 25 may', '05-25'],
    ['24 february 2022 and 16 may 2025', '2022-02-24', '2025-05-16'],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'they may meet again',
    'may 1,000 prisoners return',
    'may be agreed',
    'theresa may said',
    '05/06/2025',
    '40 may',
    'worked 24/7, 9/11, 13/15 points',
    '2025-13-01',
    'march on moscow',
    'on friday',
    '1,000-for-1,000',
    'version 16.5.1',
    'may 100 prisoners',
  ])('none: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('never throws, and gives ranges inside the text', () => {
    const pages = fc.constantFrom(undefined, '2025-05-17', '2024-02-29', '2025-05-17T10:00:00Z');
    fc.assert(
      fc.property(anyText, pages, (text, page) => {
        for (const { start, end, value } of readDates(text, page)) {
          expect(start < end && start >= 0 && end <= text.length).toBe(true);
          expect(value.month ?? value.year).toBeDefined();
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('relateDates', () => {
  const [may, june]: DateValue[] = [5, 6].map((month) => ({ kind: 'date', month }));
  const day = (d: number, year?: number): DateValue => ({
    kind: 'date',
    month: 5,
    day: d,
    ...(year ? { year } : {}),
  });
  it.each<[string, DateValue | undefined, DateValue | undefined, 'same' | 'different' | undefined]>(
    [
      ['May and 16 May', may, day(16), 'same'],
      ['16 May and 16 May 2025', day(16), day(16, 2025), 'same'],
      ['2025 and 16 May 2025', { kind: 'date', year: 2025 }, day(16, 2025), 'same'],
      ['May and June', may, june, 'different'],
      ['16 May and 15 May', day(16), day(15), 'different'],
      ['2022 and 2025', { kind: 'date', year: 2022 }, day(16, 2025), 'different'],
      ['late May and 16 May', { kind: 'date', month: 5, part: 'late' }, day(16), 'different'],
      ['late May and 25 May', { kind: 'date', month: 5, part: 'late' }, day(25), 'same'],
      ['mid-May and May', { kind: 'date', month: 5, part: 'mid' }, may, 'same'],
      [
        'early May and late May',
        { kind: 'date', month: 5, part: 'early' },
        { kind: 'date', month: 5, part: 'late' },
        'different',
      ],
      ['2025 and May: nothing in common', { kind: 'date', year: 2025 }, may, undefined],
    ],
  )('%s', (_, a, b, outcome) => {
    expect(a && b && relateDates(a, b)).toBe(outcome);
    expect(a && b && relateDates(b, a)).toBe(outcome);
  });
});

it.each<[DateValue, string]>([
  [{ kind: 'date', year: 2025, month: 5, day: 16 }, '16 May 2025'],
  [{ kind: 'date', year: 2025, month: 5 }, 'May 2025'],
  [{ kind: 'date', month: 5, day: 16 }, '16 May'],
  [{ kind: 'date', year: 2022 }, '2022'],
  [{ kind: 'date', year: 2025, month: 5, part: 'late' }, 'late May 2025'],
])('describeDate %j: %s', (value, text) => {
  expect(describeDate(value)).toBe(text);
});
