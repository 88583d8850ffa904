// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { NEVER_BEFORE } from '../../../src/model/index.ts';
import { valueWords } from '../../../src/ui/words/index.ts';
import { type Language, speak } from '../fixtures/messages.ts';
import { of, sayInEveryLanguage, type ValueCase } from '../fixtures/value-cases.ts';

const NUMBERS: readonly ValueCase[] = [
  [{ kind: 'count', count: 390, basis: 'unsaid' }, of('swap.phase_size'), '390', '390', '390'],
  [
    { kind: 'count', count: 1000, basis: 'per-side' },
    of('swap.size'),
    '1.000 je Seite',
    'taraf başına 1.000',
    '1\u00a0000 з кожного боку',
  ],
  [
    { kind: 'count', count: 2000, basis: 'total', approximate: true },
    of('swap.size'),
    'insgesamt etwa 2.000',
    'toplam yaklaşık 2.000',
    'усього приблизно 2\u00a0000',
  ],
  [
    { kind: 'date', year: 2025, month: 5, day: 16 },
    of('talks.date'),
    '16. Mai 2025',
    '16 Mayıs 2025',
    '16 травня 2025 р.',
  ],
  [{ kind: 'date', month: 5, day: 16 }, of('talks.date'), '16. Mai', '16 Mayıs', '16 травня'],
  [
    { kind: 'date', year: 2025, month: 5 },
    of('talks.date'),
    'Mai 2025',
    'Mayıs 2025',
    'травень 2025 р.',
  ],
  [
    { kind: 'date', year: 2025, month: 5, part: 'late' },
    of('talks.date'),
    'Ende Mai 2025',
    'Mayıs 2025 sonu',
    'кінець місяця: травень 2025 р.',
  ],
  [{ kind: 'date', year: 2022 }, of('talks.date'), '2022', '2022', '2022'],
  [
    { kind: 'since', lowMonths: 36, highMonths: 42 },
    of('talks.precedence'),
    'zuletzt: November 2021 – Mai 2022',
    'en son: Kasım 2021 – Mayıs 2022',
    'востаннє: листопад 2021 р. – травень 2022 р.',
  ],
  [
    { kind: 'since', lowMonths: 38, highMonths: 38 },
    of('talks.precedence'),
    'zuletzt: März 2022',
    'en son: Mart 2022',
    'востаннє: березень 2022 р.',
  ],
  [
    { kind: 'since', lowMonths: NEVER_BEFORE, highMonths: NEVER_BEFORE },
    of('talks.precedence'),
    'nie zuvor',
    'daha önce hiç',
    'ніколи раніше',
  ],
  [
    { kind: 'status', stage: 'first-phase' },
    of('swap.status'),
    'erste Phase abgeschlossen',
    'ilk aşama tamamlandı',
    'перший етап завершено',
  ],
  [
    {
      kind: 'status',
      stage: 'complete',
      below: true,
      on: { kind: 'date', month: 5, day: 23 },
    },
    of('swap.status'),
    'noch nicht: abgeschlossen (23. Mai)',
    'henüz değil: tamamlandı (23 Mayıs)',
    'ще не: завершено (23 травня)',
  ],
];

describe('numbers, dates and stages', () => sayInEveryLanguage(NUMBERS));

describe('a value denied', () => {
  it.each<[Language, string]>([
    ['en', 'not Istanbul'],
    ['de', 'nicht: Istanbul'],
    ['tr', 'değil: İstanbul'],
    ['uk', 'не: Стамбул'],
  ])('is said in %s', (language, words) => {
    speak(language);
    const side = {
      value: { kind: 'place', place: 'istanbul' } as const,
      reading: 'Istanbul',
      denied: true,
    };
    expect(valueWords(side, of('talks.venue'))).toBe(words);
  });
});
