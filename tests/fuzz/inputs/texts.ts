import fc from 'fast-check';
import { ARTICLES } from '../../assess/bundle.ts';
import { anyText } from '../../claims/support/arbitraries.ts';

/** A text written short: a string as it stands, `[unit, times]` repeated. */
export type ShortText = readonly (string | readonly [string, number])[];

export const written = (parts: ShortText): string =>
  parts.map((part) => (typeof part === 'string' ? part : part[0].repeat(part[1]))).join('');

const articles = [...ARTICLES.values()];

/** A stretch of a real article, so that readers are reached where they are at home. */
export const stretch = fc
  .record({
    article: fc.constantFrom(...articles),
    from: fc.nat(5000),
    length: fc.integer({ min: 1, max: 400 }),
  })
  .map(({ article, from, length }) => {
    const start = from % article.length;
    return article.slice(start, start + length);
  });

/** Words in which several readers meet: numbers beside nouns, dates beside places, in many scripts. */
const WORDS = [
  ...'0 7 16 390 1000 2025 99999999999999999999 1e999 0x10 -1 ½ ٣ １６ 1,000 1.000,5 1\u202f000'.split(
    ' ',
  ),
  ...'16.05.2025 2025-05-16 05/16 May-16 16th 31 30 Feb 29 February 2023 A.D. BC'.split(' '),
  'for',
  'each',
  'hours',
  'minutes',
  'hundred',
  'thousand',
  'million',
  'prisoners of war',
  'captives',
  'Istanbul',
  'İstanbul',
  'ISTANBUL',
  'ıstanbul',
  'Ankara',
  'Dolmabahçe',
  'Russia',
  'Ukraine',
  'Kyiv',
  'talks',
  'negotiations',
  'swap',
  'exchange',
  'обмін полоненими',
  'переговоры',
  'esir takası',
  'Putin',
  'Zelenskyy',
  'Medinsky',
  'yesterday',
  'on Friday',
  'last week',
  'since 2022',
  'first direct',
  'not',
  'never',
  'if',
  'said',
  'that',
  '(',
  ')',
  '“',
  '”',
  '.',
  '!',
  ';',
  ':',
  '—',
  '-',
  '#',
  '@',
  '\u200b',
  '\u00ad',
  '\u202e',
  '\ufeff',
  '\u0000',
  '\ud83d',
  '\udc00',
  '👩‍👩‍👧',
  'é',
  'e\u0301',
  '\n',
  '\t',
  '\u2028',
  '\u00a0',
];

const word = fc.constantFrom(...WORDS);
const unit = fc.oneof(
  word,
  fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('')),
  fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  stretch,
);

/** Longest text that a repetition comes to. */
const MOST = 20_000;

const repeated = fc
  .tuple(unit, fc.integer({ min: 2, max: 4000 }))
  .map(([text, times]): [string, number] => [
    text,
    Math.max(1, Math.min(times, Math.floor(MOST / Math.max(1, text.length)))),
  ]);

/** Any text: arbitrary Unicode, the field's words, real sentences, and all of it over and over. */
export const texts: fc.Arbitrary<ShortText> = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.oneof(anyText, unit, stretch), { maxLength: 6 }) },
  { weight: 3, arbitrary: fc.array(word, { maxLength: 40 }).map((words) => [words.join(' ')]) },
  { weight: 1, arbitrary: fc.array(fc.oneof(unit, repeated), { minLength: 1, maxLength: 4 }) },
);

/** What stands where a date, a language, an address should. */
export const dates = fc.oneof(
  fc.constantFrom(
    '2025-05-17',
    '2025-02-30',
    '0000-00-00',
    '20250516',
    'May 16, 2025',
    'Fri',
    '',
    '16.05.25',
  ),
  fc.string({ maxLength: 30 }),
);
export const languages = fc.constantFrom(
  'en',
  'en-GB',
  'EN',
  'uk',
  'tr',
  'xx',
  '',
  '-',
  'i-klingon',
);
