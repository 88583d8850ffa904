import { expect, it } from 'vitest';
import { monthBefore } from '../../src/model/index.ts';

it.each([
  [0, 2025, 5],
  [4, 2025, 1],
  [5, 2024, 12],
  [29, 2022, 12],
  [40, 2022, 1],
  [40.6, 2021, 12],
])('%d months before the talks: %i-%i', (months, year, month) => {
  expect(monthBefore(months)).toEqual({ year, month });
});
