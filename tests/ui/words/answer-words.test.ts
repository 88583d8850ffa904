// @vitest-environment node
import { describe } from 'vitest';
import type { Value } from '../../../src/model/index.ts';
import { of, READING, sayInEveryLanguage, type ValueCase } from '../fixtures/value-cases.ts';

const yes: Value = { kind: 'boolean', yes: true };
const no: Value = { kind: 'boolean', yes: false };
const choice = (choice: string): Value => ({ kind: 'choice', choice });
const demand = (raised: boolean, regions?: number): Value => ({
  kind: 'demand',
  raised,
  ...(regions === undefined ? {} : { regions }),
});
const SUMMIT = of('talks.next', "leaders' meeting");
const LAND = of('talks.demands', 'territory');
const WHO = (subject: string) => of('talks.attendance', subject);
const TRUCE = (subject: string) => of('war.ceasefire_proposal', subject);

const ANSWERS: readonly ValueCase[] = [
  [
    yes,
    of('talks.ceasefire'),
    'Waffenruhe vereinbart',
    'ateşkeste anlaşıldı',
    'про припинення вогню домовилися',
  ],
  [
    no,
    of('talks.ceasefire'),
    'keine Waffenruhe vereinbart',
    'ateşkeste anlaşılamadı',
    'про припинення вогню не домовилися',
  ],
  [yes, WHO('Zelensky'), 'Selenskyj nahm teil', 'Zelenskiy katıldı', 'Зеленський взяв участь'],
  [no, WHO('Putin'), 'Putin nahm nicht teil', 'Putin katılmadı', 'Путін не взяв участі'],
  [yes, WHO('Zakharova'), 'Sacharowa nahm teil', 'Zaharova katıldı', 'Захарова взяла участь'],
  [
    yes,
    of('talks.next', 'meet again'),
    'man will sich wieder treffen',
    'yeniden görüşülecek',
    'буде нова зустріч',
  ],
  [
    no,
    of('talks.demands', 'new demands'),
    'keine neuen Forderungen',
    'yeni talep yok',
    'нових вимог немає',
  ],
  [
    yes,
    of('swap.record'),
    'der größte Austausch des Krieges',
    'savaşın en büyük takası',
    'найбільший обмін за війну',
  ],
  [
    no,
    TRUCE('Russia'),
    'Russland nahm die 30-tägige Waffenruhe nicht an',
    'Rusya 30 günlük ateşkesi kabul etmedi',
    'Росія не прийняла 30-денного перемир’я',
  ],
  [yes, of('talks.venue'), READING, READING, READING],
  [
    demand(true, 1),
    LAND,
    'Abzug aus 1 Region gefordert',
    '1 bölgeden çekilme talep edildi',
    'висунуто вимогу вийти з 1 регіону',
  ],
  [
    demand(true, 4),
    LAND,
    'Abzug aus 4 Regionen gefordert',
    '4 bölgeden çekilme talep edildi',
    'висунуто вимогу вийти з 4 регіонів',
  ],
  [
    demand(false),
    LAND,
    'keine territorialen Forderungen erhoben',
    'toprak talebinde bulunulmadı',
    'жодних вимог щодо територій',
  ],
  [
    choice('refused'),
    SUMMIT,
    'Treffen der Präsidenten abgelehnt',
    'liderler görüşmesi reddedildi',
    'зустріч президентів відхилено',
  ],
  [
    choice('mixed'),
    of('swap.composition'),
    'Militärangehörige und Zivilpersonen',
    'askerler ve siviller',
    'військові та цивільні',
  ],
];

describe('what is affirmed or denied, demanded or chosen', () => sayInEveryLanguage(ANSWERS));
