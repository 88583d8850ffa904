import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/claims/sentence/fold.ts';
import { readCounts } from '../../../src/claims/values/count/count.ts';
import { readDates } from '../../../src/claims/values/date.ts';
import { readIntervals } from '../../../src/claims/values/interval.ts';
import { readNumbers } from '../../../src/claims/values/number.ts';
import { readPeople } from '../../../src/claims/values/person.ts';
import { readHosts, readPlaces } from '../../../src/claims/values/place.ts';
import { readSince } from '../../../src/claims/values/since/since.ts';
import type { TextRange } from '../../../src/model/index.ts';
import { anyText } from '../support/arbitraries.ts';

const READERS: Readonly<Record<string, (folded: string) => readonly TextRange[]>> = {
  numbers: readNumbers,
  counts: readCounts,
  intervals: readIntervals,
  dates: (text) => readDates(text, '2025-05-17'),
  since: readSince,
  people: readPeople,
  places: readPlaces,
  hosts: readHosts,
};

describe.each(Object.entries(READERS))('%s', (_, read) => {
  it('gives half-open ranges inside the text, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of read(fold(text))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(fold(text))).toEqual(read(fold(text)));
      }),
      { numRuns: 50 },
    );
  });
});
