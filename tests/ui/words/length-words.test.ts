// @vitest-environment node
import { afterEach, describe, expect, it } from 'vitest';
import { lengthWords } from '../../../src/ui/words/length-words.ts';
import { type Language, speak } from '../fixtures/messages.ts';

const HOUR = 60;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'chrome');
});

/** One length, and how German, Turkish and Ukrainian say it. */
type Case = readonly [what: string, low: number, high: number, de: string, tr: string, uk: string];

const CASES: readonly Case[] = [
  ['a minute', 1, 1, '1 Minute', '1 dakika', '1 хвилина'],
  ['two minutes', 2, 2, '2 Minuten', '2 dakika', '2 хвилини'],
  ['one and twenty', 21, 21, '21 Minuten', '21 dakika', '21 хвилина'],
  ['an hour', 60, 60, '1 Stunde', '1 saat', '1 година'],
  ['minutes up to two hours', 95, 114.99, '95–115 Minuten', '95–115 dakika', '95–115 хвилин'],
  [
    'a hundred minutes, rounded',
    85,
    115,
    'etwa 100 Minuten (85–115 Minuten)',
    'yaklaşık 100 dakika (85–115 dakika)',
    'приблизно 100 хвилин (85–115 хвилин)',
  ],
  ['under two hours', 0, 120, 'unter 2 Stunden', '2 saat altında', 'менше ніж 2 години'],
  [
    'about two hours',
    102,
    138,
    'etwa 2 Stunden (102–138 Minuten)',
    'yaklaşık 2 saat (102–138 dakika)',
    'приблизно 2 години (102–138 хвилин)',
  ],
  ['two hours and a half', 150, 150, '2,5 Stunden', '2,5 saat', '2,5 години'],
  ['three hours', 180, 180, '3 Stunden', '3 saat', '3 години'],
  ['five hours', 300, 300, '5 Stunden', '5 saat', '5 годин'],
  [
    'about five hours',
    255,
    345,
    'etwa 5 Stunden (4,3–5,8 Stunden)',
    'yaklaşık 5 saat (4,3–5,8 saat)',
    'приблизно 5 годин (4,3–5,8 години)',
  ],
  ['four to five hours', 240, 300, '4–5 Stunden', '4–5 saat', '4–5 годин'],
  ['hours and minutes', 255, 255, '4 Stunden 15 Minuten', '4 saat 15 dakika', '4 години 15 хвилин'],
  ['a bound above', 0, 240, 'unter 4 Stunden', '4 saat altında', 'менше ніж 4 години'],
  [
    'a bound below',
    240,
    Number.POSITIVE_INFINITY,
    'über 4 Stunden',
    '4 saat üzerinde',
    'більше ніж 4 години',
  ],
  [
    'no bound, as it comes from Chromium',
    240,
    null as never,
    'über 4 Stunden',
    '4 saat üzerinde',
    'більше ніж 4 години',
  ],
  ['two days as hours', 2 * DAY, 2 * DAY, '48 Stunden', '48 saat', '48 годин'],
  ['three days', 3 * DAY, 3 * DAY, '3 Tage', '3 gün', '3 дні'],
  [
    'about three days',
    2.55 * DAY,
    3.45 * DAY,
    'etwa 3 Tage (2,6–3,5 Tage)',
    'yaklaşık 3 gün (2,6–3,5 gün)',
    'приблизно 3 дні (2,6–3,5 дня)',
  ],
  ['under five days', 0, 5 * DAY, 'unter 5 Tage', '5 gün altında', 'менше ніж 5 днів'],
  ['four weeks', 4 * WEEK, 4 * WEEK, '4 Wochen', '4 hafta', '4 тижні'],
  ['a range that rounds to one', 4 * WEEK, 4 * WEEK + 9, '4 Wochen', '4 hafta', '4 тижні'],
];

describe.each<[Language, 3 | 4 | 5]>([
  ['de', 3],
  ['tr', 4],
  ['uk', 5],
])('a length in %s', (language, column) => {
  it.each(CASES)('%s', (...each) => {
    speak(language);
    const [, low, high] = each;
    expect(lengthWords({ kind: 'interval', low, high })).toBe(each[column]);
  });
});
