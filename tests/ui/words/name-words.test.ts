// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Value } from '../../../src/model/index.ts';
import { subjectWords } from '../../../src/ui/words/index.ts';
import { speak } from '../fixtures/messages.ts';
import { of, READING, sayInEveryLanguage, type ValueCase } from '../fixtures/value-cases.ts';

const person = (person?: string, office?: string): Value => ({
  kind: 'person',
  ...(person === undefined ? {} : { person }),
  ...(office === undefined ? {} : { office }),
});
const place = (place: string): Value => ({ kind: 'place', place });
const choice = (choice: string): Value => ({ kind: 'choice', choice });
const LEAD = of('talks.ukraine_lead');
const VENUE = of('talks.venue');
const HOST = of('talks.host');

const NAMES: readonly ValueCase[] = [
  [person('zelensky'), LEAD, 'Selenskyj', 'Zelenskiy', 'Зеленський'],
  [
    person('umerov', 'defence-minister'),
    LEAD,
    'Umjerow, Verteidigungsminister',
    'Umerov, Savunma Bakanı',
    'Умєров, міністр оборони',
  ],
  [
    person(undefined, 'presidential-aide'),
    LEAD,
    'Berater des Präsidenten',
    'Devlet Başkanı Danışmanı',
    'помічник президента',
  ],
  [person('smith'), LEAD, 'Smith', 'Smith', 'Smith'],
  [person('smith', 'no-such-office'), LEAD, 'Smith', 'Smith', 'Smith'],
  [person(undefined, 'no-such-office'), LEAD, READING, READING, READING],
  [place('istanbul'), VENUE, 'Istanbul', 'İstanbul', 'Стамбул'],
  [
    place('dolmabahce'),
    VENUE,
    'Dolmabahçe-Palast, Istanbul',
    'Dolmabahçe Sarayı, İstanbul',
    'палац Долмабахче, Стамбул',
  ],
  [place('abu-dhabi'), VENUE, 'Abu Dhabi', 'Abu Dabi', 'Абу-Дабі'],
  [place('atlantis'), VENUE, READING, READING, READING],
  [
    choice('host:turkey'),
    HOST,
    'Gastgeber: Türkei',
    'ev sahibi: Türkiye',
    'сторона-господар: Туреччина',
  ],
  [
    choice('mediator:united-states'),
    HOST,
    'Vermittlung: Vereinigte Staaten',
    'arabulucu: ABD',
    'посередник: США',
  ],
  [choice('mediator:nobody'), HOST, 'ohne Vermittlung', 'arabulucusuz', 'без посередника'],
  [choice('mediator:atlantis'), HOST, READING, READING, READING],
];

describe('persons, offices, places and hosts', () => sayInEveryLanguage(NAMES));

describe('a subject', () => {
  it.each<[string, string, string, string, string]>([
    ['Zelensky', 'Zelensky', 'Selenskyj', 'Zelenskiy', 'Зеленський'],
    [
      'freed Russians',
      'freed Russians',
      'freigelassene Russen',
      'serbest bırakılan Ruslar',
      'звільнені росіяни',
    ],
    [
      "leaders' meeting",
      "leaders' meeting",
      'Treffen der Präsidenten',
      'liderler görüşmesi',
      'зустріч президентів',
    ],
    [
      'NATO',
      'NATO',
      'NATO-Beitritt der Ukraine',
      'Ukrayna’nın NATO üyeliği',
      'вступ України до НАТО',
    ],
  ])('%s', (subject, en, de, tr, uk) => {
    const words = { en, de, tr, uk };
    for (const language of ['en', 'de', 'tr', 'uk'] as const) {
      speak(language);
      expect(subjectWords(subject)).toBe(words[language]);
    }
  });
});
