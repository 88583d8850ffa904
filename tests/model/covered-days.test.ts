import { expect, it } from 'vitest';
import {
  isAfterCoveredDays,
  isCoveredDay,
  isWrittenBefore,
  type Topic,
} from '../../src/model/index.ts';

it.each<[Topic, string, boolean]>([
  ['talks', '2025-05-10', false],
  ['talks', '2025-05-11', true],
  ['talks', '2025-06-01T23:59:00Z', true],
  ['talks', '2025-06-02', false],
  ['swap', '2025-05-15', false],
  ['swap', '2025-05-16', true],
])('a page on %s of %s: %s', (topic, date, covered) => {
  expect(isCoveredDay(topic, date)).toBe(covered);
});

it.each([
  ['2025-06-01', false],
  ['2025-06-02', true],
])('%s is after the covered days: %s', (date, after) => {
  expect(isAfterCoveredDays(date)).toBe(after);
});

it.each<[string | undefined, boolean]>([
  ['2025-05-15', true],
  ['2025-05-15T23:59:59Z', true],
  ['2025-05-16', false],
  ['2025-05-23', false],
  [undefined, false],
])('a page of %s was written before there was anything to tell: %s', (date, before) => {
  expect(isWrittenBefore(date)).toBe(before);
});
