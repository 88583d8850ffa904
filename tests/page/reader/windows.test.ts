// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseWindows } from '../../../src/page/reader/windows.ts';

describe('chooseWindows', () => {
  it.each([
    ['a text that fits is read whole', 100, [50], { limit: 100, head: 10 }, [[0, 100]]],
    [
      'the head, and around the only centre',
      1000,
      [500],
      { limit: 110, head: 10 },
      [
        [0, 10],
        [450, 550],
      ],
    ],
    [
      'windows that meet are one',
      1000,
      [500, 520],
      { limit: 130, head: 10 },
      [
        [0, 10],
        [450, 570],
      ],
    ],
    ['a centre near the head', 1000, [5], { limit: 100, head: 10 }, [[0, 100]]],
    [
      'a centre near the end',
      1000,
      [995],
      { limit: 110, head: 10 },
      [
        [0, 10],
        [900, 1000],
      ],
    ],
    ['no centre: the head alone', 1000, [], { limit: 100, head: 10 }, [[0, 10]]],
  ] as const)('%s', (_, total, centres, limits, expected) => {
    const windows = chooseWindows(total, centres, limits);
    expect(windows.map(({ start, end }) => [start, end])).toEqual(expected);
  });

  it('keeps to the limit, in order, apart, inside the text', () => {
    const places = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(
        places,
        fc.array(places),
        fc.integer({ min: 100, max: 2000 }),
        (total, at, limit) => {
          const centres = at.filter((one) => one < total).sort((a, b) => a - b);
          const windows = chooseWindows(total, centres, { limit, head: 50 });
          expect(windows.reduce((sum, { start, end }) => sum + end - start, 0)).toBeLessThanOrEqual(
            limit,
          );
          let last = -1;
          for (const { start, end } of windows) {
            expect(start).toBeGreaterThan(last);
            expect(end).toBeLessThanOrEqual(total);
            last = end;
          }
        },
      ),
    );
  });
});
