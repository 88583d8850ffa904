import { describe, expect, it } from 'vitest';
import { daysOfMonth } from '../../../src/claims/values/day-of-month.ts';
import { dateNotation } from '../support/notation.ts';

const read = (text: string, page: string): string[] =>
  daysOfMonth(text, page).map((d) => dateNotation(d.value));

describe('daysOfMonth', () => {
  it.each<[string, string, string]>([
    ['they met on the 16th.', '2025-05-17', '2025-05-16'],
    ['on the 16th, they met', '2025-05-17', '2025-05-16'],
    ['they met on the sixteenth', '2025-05-17', '2025-05-16'],
    ['they met on the evening of the 16th', '2025-05-17', '2025-05-16'],
    ['they met on the 16th of last month', '2025-06-20', '2025-05-16'],
    ['they met on the 30th in istanbul', '2025-06-03', '2025-05-30'],
    ['they met on the 2nd', '2025-06-03', '2025-06-02'],
    ['in may they swapped 1,000 each, the fruit of talks on the 16th.', '2025-07-20', '2025-05-16'],
    ['since last may, when they met on the 16th.', '2026-02-01', '2025-05-16'],
  ])('%s (%s)', (text, page, expected) => {
    expect(read(text, page)).toEqual([expected]);
  });

  it.each<[string, string]>([
    ['on the 16th floor', '2025-05-17'],
    ['on the 10th anniversary of the war', '2025-05-17'],
    ['the 16th of the prisoners', '2025-05-17'],
    ['they agreed on the second.', '2025-05-17'],
    ['303 were freed on the third', '2025-05-25'],
    ['they met on the 31st', '2025-05-17'],
    ['they met on the 0th', '2025-05-17'],
  ])('none: %s (%s)', (text, page) => {
    expect(read(text, page)).toEqual([]);
  });
});
