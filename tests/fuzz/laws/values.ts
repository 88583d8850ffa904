import { fold } from '../../../src/claims/sentence/fold.ts';
import { readCounts } from '../../../src/claims/values/count/count.ts';
import { readDates } from '../../../src/claims/values/date.ts';
import { readIntervals } from '../../../src/claims/values/interval.ts';
import { readNumbers } from '../../../src/claims/values/number.ts';
import { namesIn, officeIn, readPeople } from '../../../src/claims/values/person.ts';
import { readHosts, readPlaces } from '../../../src/claims/values/place.ts';
import { readSince } from '../../../src/claims/values/since/since.ts';
import { law } from '../../../src/cli/fuzz/law.ts';
import type { TextRange } from '../../../src/model/index.ts';
import { isoDate } from '../../../src/topics/index.ts';
import { want, wantSame } from '../expect.ts';
import { dates, texts, written } from '../inputs/texts.ts';

const READERS: Readonly<Record<string, (folded: string) => readonly TextRange[]>> = {
  numbers: readNumbers,
  counts: readCounts,
  intervals: readIntervals,
  dates: (text) => readDates(text, '2025-05-17'),
  'dates without a day': (text) => readDates(text),
  since: readSince,
  people: readPeople,
  places: readPlaces,
  hosts: readHosts,
};

/** Every number found in a value is one. */
function wantNumbers(value: unknown, name: string): void {
  if (typeof value === 'number') want(!Number.isNaN(value), `${name}: not a number`);
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) wantNumbers(inner, name);
}

export const values = [
  law({
    name: 'values',
    inputs: texts,
    holds: (parts) => {
      const text = written(parts);
      const folded = fold(text);
      want(folded.length === text.length, 'folding changed the length');
      for (const [name, read] of Object.entries(READERS)) {
        let last = 0;
        for (const hit of read(folded)) {
          const { start, end } = hit;
          want(start >= last && end > start && end <= text.length, `${name}: ${start}–${end}`);
          wantNumbers(hit, name);
          last = start;
        }
        wantSame(read(folded), read(folded), `${name} twice`);
      }
      officeIn(folded);
      for (const { start, end } of namesIn(text))
        want(start >= 0 && end > start && end <= text.length, `names: ${start}–${end}`);
    },
  }),
  law({
    name: 'dates',
    inputs: dates,
    holds: (text) => {
      const day = isoDate(text);
      if (day === undefined) return;
      want(/^\d{4}-\d\d-\d\d$/.test(day), `"${day}" is no day`);
      want(new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true, `no day is ${day}`);
    },
  }),
];
