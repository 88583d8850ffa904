import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/claims/sentence/fold.ts';
import {
  describePerson,
  namesIn,
  officeIn,
  readPeople,
  relatePersons,
} from '../../../src/claims/values/person.ts';
import type { PersonValue } from '../../../src/model/index.ts';

const keys = (text: string): string[] => readPeople(fold(text)).map((p) => p.key);
const person = (person?: string, office?: string): PersonValue => ({
  kind: 'person',
  ...(person ? { person } : {}),
  ...(office ? { office } : {}),
});

describe('readPeople', () => {
  it.each([
    [
      'zelensky',
      [
        'Zelensky',
        'Zelenskyy',
        'Zelenskiy',
        'Zelenskyi',
        'Zelenski',
        'Selenskyj',
        "Ukraine's president",
        'ZELENSKY’s',
      ],
    ],
    ['medinsky', ['Medinsky', 'Medinskiy', 'Medinski', 'Medinskij', 'Medinskyy']],
    ['umerov', ['Umerov', 'Umierov', 'Umjerov']],
    ['putin', ['Putin', 'Poutine', 'the Russian president', 'the Kremlin chief', "Putin's"]],
    ['erdogan', ['Erdoğan', 'Erdogan', 'the Turkish president']],
    ['lavrov', ['Lavrov', 'the Russian foreign minister']],
  ])('%s: one person in every spelling', (key, spellings) => {
    for (const spelling of spellings) expect([spelling, keys(spelling)]).toEqual([spelling, [key]]);
  });

  it.each(['computing', 'trumpet', 'the president', 'Zelen', 'Medinah', 'lavatory', 'vanceburg'])(
    'nobody: %s',
    (text) => {
      expect(keys(text)).toEqual([]);
    },
  );

  it('keeps order and offsets', () => {
    const text = 'putin stayed away, medinsky came';
    expect(readPeople(text).map((p) => text.slice(p.start, p.end))).toEqual(['putin', 'medinsky']);
  });
});

describe('officeIn', () => {
  it.each([
    ['ukrainian defense minister', 'defence-minister'],
    ['the deputy defence minister', 'deputy-defence-minister'],
    ['foreign minister', 'foreign-minister'],
    ['deputy foreign minister', 'deputy-foreign-minister'],
    ['presidential aide', 'presidential-aide'],
    ['his aide', 'presidential-aide'],
    ['chief of staff', 'chief-of-staff'],
    ['the prime minister', 'prime-minister'],
    ['a carpenter', undefined],
    ['minister', undefined],
  ])('%s: %s', (text, office) => {
    expect(officeIn(text)).toBe(office);
  });
});

describe('namesIn', () => {
  it.each<[string, ...string[]]>([
    ['by Defense Minister Rustem Umerov', 'umerov'],
    ['President Putin and Mr Trump', 'putin', 'trump'],
    ['Andrii Sybiha, foreign minister', 'sybiha'],
    ['by Recep Tayyip Erdoğan', 'erdogan'],
    ['Russia and Ukraine'],
    ['Following the talks in Istanbul'],
    ['nobody at all'],
  ])('%s', (text, ...expected) => {
    expect(namesIn(text).map((n) => n.key)).toEqual(expected);
  });
});

describe('relatePersons', () => {
  it.each<[PersonValue, PersonValue, 'same' | 'different' | undefined]>([
    [person('medinsky'), person('medinsky', 'presidential-aide'), 'same'],
    [person('medinsky'), person('lavrov'), 'different'],
    [person(undefined, 'defence-minister'), person('umerov', 'defence-minister'), 'same'],
    [person(undefined, 'foreign-minister'), person('umerov', 'defence-minister'), 'different'],
    // Whose office it is stands in no source: nothing is said.
    [person(undefined, 'defence-minister'), person('umerov'), undefined],
    [person('umerov'), person(undefined, 'defence-minister'), undefined],
    // Somebody known, and not as its holder.
    [person('yermak'), person(undefined, 'defence-minister'), 'different'],
    [person('somebody-new'), person(undefined, 'defence-minister'), undefined],
  ])('%j and %j: %s', (a, b, outcome) => {
    expect(relatePersons(a, b)).toBe(outcome);
    expect(relatePersons(b, a)).toBe(outcome);
  });
});

it.each([
  [person('umerov', 'defence-minister'), 'Umerov, defence minister'],
  [person(undefined, 'defence-minister'), 'the defence minister'],
  [person('medinsky'), 'Medinsky'],
  [person('somebodyelse'), 'Somebodyelse'],
])('describePerson %j: %s', (value, text) => {
  expect(describePerson(value)).toBe(text);
});
