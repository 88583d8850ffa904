import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/claims/values/date.ts';
import { relativeDates } from '../../../src/claims/values/relative-dates.ts';
import { dateNotation } from '../support/notation.ts';

const SATURDAY = '2025-05-17';
const read = (text: string, page = SATURDAY): string[] =>
  relativeDates(text, page).map((d) => dateNotation(d.value));

describe('relativeDates, by the page of Saturday, 17 May 2025', () => {
  it.each<[string, string]>([
    ['on friday', '2025-05-16'],
    ['last friday', '2025-05-16'],
    ["friday's talks", '2025-05-16'],
    ['on saturday', '2025-05-17'],
    ['last saturday', '2025-05-10'],
    ['on sunday', '2025-05-11'],
    ['yesterday', '2025-05-16'],
    ['earlier this month', '2025-05'],
    ['last month', '2025-04'],
    ['two weeks ago today', '2025-05-03'],
    ['last night', '2025-05-16'],
    ['today', '2025-05-17'],
    ['this morning', '2025-05-17'],
    ['a day earlier', '2025-05-16'],
    ['two days ago', '2025-05-15'],
    ['the day before yesterday', '2025-05-15'],
    ['a week ago', '2025-05-10'],
    ['a week ago today', '2025-05-10'],
    ['a week ago yesterday', '2025-05-09'],
    ['eight days ago', '2025-05-09'],
    ['a year ago today', '2024-05-17'],
    ['three years ago today', '2022-05-17'],
    ['a year ago to the day', '2024-05-17'],
    ['on this day last year', '2024-05-17'],
    ['this day two years ago', '2023-05-17'],
    ['on this very day a month ago', '2025-04-17'],
    ['half a year ago today', '2024-11-17'],
    ['twelve months ago today', '2024-05-17'],
  ])('%s is %s', (text, day) => {
    expect(read(text)).toEqual([day]);
  });

  it.each(['next friday', 'the following friday', 'tomorrow', 'frying', 'sunlight', 'in two days'])(
    'none: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it.each([
    ['2025-06-01', 'yesterday', '2025-05-31'],
    ['2024-03-01', 'yesterday', '2024-02-29'],
    ['2025-01-01', 'two days ago', '2024-12-30'],
    ['2025-05-16', 'on friday', '2025-05-16'],
    ['2025-05-16', 'last friday', '2025-05-09'],
    ['2025-05-17T23:30:00+03:00', 'yesterday', '2025-05-16'],
    ['2028-05-16', 'a year ago today', '2027-05-16'],
  ])('page of %s: %s is %s', (page, text, day) => {
    expect(read(text, page)).toEqual([day]);
  });

  it('a month without such a day has none, and today is not meant', () => {
    expect(read('a month ago today', '2025-05-31')).toEqual([]);
  });

  it('a weekday beside a written date says nothing of its own', () => {
    expect(readDates('on friday, 16 may', '2025-05-24').map((d) => dateNotation(d.value))).toEqual([
      '05-16',
    ]);
  });
});
