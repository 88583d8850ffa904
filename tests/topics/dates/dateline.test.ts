import { describe, expect, it } from 'vitest';
import { datelineDay, headLength } from '../../../src/topics/dates/dateline.ts';

const dayOf = (...texts: string[]) => datelineDay(texts.map((text) => ({ text })));
const LONG = ' The two sides met at noon and talked until the evening in the palace by the sea.';

describe('a byline', () => {
  it.each([
    'By A. Writer, 16 May 2025',
    'Published on 16 May 2025',
    'Posted by A. Writer on May 16, 2025',
    'Last updated: May 16, 2025, 18:00 BST',
    '16th of May, 2025',
    '2025-05-16',
    '16.05.2025, 18:00',
    '16. Mai 2025, 18:00 Uhr',
    'пʼятниця, 16 травня 2025',
    '16 Mayıs 2025 Cuma',
    'De notre envoyée spéciale à Istanbul, Anne Petit et Paul Roux. Publié le 16 mai 2025 à 20h12',
    'Von unserer Korrespondentin in Istanbul, Anna Klein, mit dpa und Reuters, veröffentlicht am 16. Mai 2025, 20:12 Uhr',
  ])('%s', (text) => expect(dayOf('Talks', text)).toEqual({ year: 2025, month: 5, day: 16 }));

  it.each([
    'The talks of 16 May 2025',
    'The talks of the 16th of May 2025',
    'Delegations of Russia and Ukraine met in Istanbul on 16 May 2025',
    'Istanbul, 16 May 2025: both sides met.',
    'What changed since 16 May 2025',
    'The book that she published in Kyiv tells of the winter and of the day the guns fell silent, 16 May 2025',
    'By A. Writer, 16 May',
    'By A. Writer, May 2025',
    'By A. Writer, 31 June 2025',
    'The agreement was signed by both sides late in the evening on 16 May 2025 in Istanbul by the sea.',
  ])('none: %s', (text) => expect(dayOf('Talks', text)).toBeUndefined());
});

describe('a line below the text', () => {
  const body = Array.from({ length: 4 }, () => LONG);
  it('is no byline, unless it says that it was published', () => {
    expect(dayOf('Talks', ...body, 'March 29, 2022, about four hours')).toBeUndefined();
    expect(dayOf('Talks', ...body, 'Published 16 May 2025')).toEqual({
      year: 2025,
      month: 5,
      day: 16,
    });
    expect(dayOf('Talks', ...body.slice(2), '16 May 2025')).toEqual({
      year: 2025,
      month: 5,
      day: 16,
    });
  });
});

describe('a dateline', () => {
  const full = { year: 2025, month: 5, day: 16 };
  const part = { month: 5, day: 16 };
  it.each([
    ['ISTANBUL, May 16 (Reuters) —', part],
    ['ISTANBUL, May 16, 2025 (AP) -', full],
    ['Istanbul, Turkey, 16 May 2025 –', full],
    ['KYIV, May 16 /Ukrinform/ –', part],
    ['LONDON — 16 May 2025 —', full],
    ["ST. JOHN'S, May 16 —", part],
    ['May 16 (Reuters) -', part],
    ['16 May 2025 (Xinhua) —', full],
  ])('%s', (text, day) => expect(dayOf(text + LONG)).toEqual(day));

  it.each([
    'On Friday, May 16, 2025, they met — at last.',
    'In Istanbul, May 16 — at last.',
    'In Istanbul, on May 16, they met — at last.',
    'Istanbul, May 16, was where they met - at last.',
    'KYIV, Ukraine (AP) — On 16 May 2025 they met.',
  ])('none: %s', (text) => expect(dayOf(text + LONG)).toBeUndefined());
});

describe('the head of a page', () => {
  it('is the blocks that begin in its first 3,000 characters', () => {
    const block = (length: number) => ({ text: 'x'.repeat(length) });
    expect(headLength([block(3000), block(1), block(1)])).toBe(2);
    expect(headLength([block(9000), block(1)])).toBe(1);
    expect(headLength([block(1), block(1)])).toBe(2);
    expect(headLength([])).toBe(0);
  });
  it('holds its byline; what comes later is none', () => {
    const text = LONG.repeat(30);
    expect(dayOf('16 May 2025', text)).toBeDefined();
    expect(dayOf(text, text, '16 May 2025')).toBeUndefined();
  });
  it('the first one counts', () => {
    expect(dayOf('By A. Writer, 16 May 2025', 'Updated 17 May 2025')?.day).toBe(16);
  });
});
