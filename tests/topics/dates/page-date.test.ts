import { describe, expect, it } from 'vitest';
import type { PageDate } from '../../../src/model/index.ts';
import { pageDay } from '../../../src/topics/dates/page-date.ts';
import { dateAtBlock, isoDate, pageDate } from '../../../src/topics/index.ts';

const blocksOf = (texts: readonly string[]) => texts.map((text, id) => ({ id, text }));
const from = (...dates: PageDate[]): string | undefined =>
  pageDate({ facts: { dates }, blocks: [] });

describe('isoDate', () => {
  it.each<[string, string | undefined]>([
    ['2025-05-16', '2025-05-16'],
    ['2025-05-16T18:00:00Z', '2025-05-16'],
    ['2025-05-16 18:00', '2025-05-16'],
    ['20250516', '2025-05-16'],
    ['20250516T180000Z', '2025-05-16'],
    ['16 May 2025', '2025-05-16'],
    ['Friday, May 16, 2025', '2025-05-16'],
    ['Published: 16.05.2025, 18:00', '2025-05-16'],
    ['Published 2025-05-16, 18:00', '2025-05-16'],
    ['2025/5/16', '2025-05-16'],
    ['16. Mai 2025', '2025-05-16'],
    ['16 травня 2025 року', '2025-05-16'],
    ['vendredi 16 mai 2025', '2025-05-16'],
    ['', undefined],
    ['yesterday', undefined],
    ['16 May', undefined],
    ['May 2025', undefined],
    ['2025-13-16', undefined],
    ['2025-05-40', undefined],
    ['2025-02-29', undefined],
    ['2024-02-29', '2024-02-29'],
    ['30 February 2025', undefined],
    ['1889-05-16', undefined],
    ['2025-05', undefined],
    ['2025', undefined],
    ['0000-00-00', undefined],
    ['1747412400', undefined],
    ['NaN', undefined],
  ])('%j: %s', (text, iso) => {
    expect(isoDate(text)).toBe(iso);
  });
});

describe('pageDate', () => {
  it.each<[string, PageDate[], string | undefined]>([
    ['JSON-LD', [{ origin: 'json-ld', text: '2025-05-16T18:00:00Z' }], '2025-05-16'],
    ['meta', [{ origin: 'meta', text: '2025-05-16' }], '2025-05-16'],
    ['<time>', [{ origin: 'time', text: '16 May 2025' }], '2025-05-16'],
    ['url', [{ origin: 'url', text: '2025-05-16' }], '2025-05-16'],
    [
      'given before all',
      [
        { origin: 'json-ld', text: '2025-05-16' },
        { origin: 'given', text: '2025-05-20' },
      ],
      '2025-05-20',
    ],
    [
      'JSON-LD before meta, whatever comes first',
      [
        { origin: 'meta', text: '2025-05-18' },
        { origin: 'json-ld', text: '2025-05-16' },
      ],
      '2025-05-16',
    ],
    [
      '<time> before url',
      [
        { origin: 'url', text: '2025-05-18' },
        { origin: 'time', text: '16 May 2025' },
      ],
      '2025-05-16',
    ],
    [
      'a full one before a part of one',
      [
        { origin: 'json-ld', text: '2025-05' },
        { origin: 'url', text: '2025-05-16' },
      ],
      '2025-05-16',
    ],
    [
      'a malformed one is passed over',
      [
        { origin: 'json-ld', text: 'soon' },
        { origin: 'meta', text: '2025-05-16' },
      ],
      '2025-05-16',
    ],
    [
      'the first of one origin',
      [
        { origin: 'time', text: '2025-05-16' },
        { origin: 'time', text: '2025-05-18' },
      ],
      '2025-05-16',
    ],
    [
      'dates of parts do not count',
      [{ origin: 'time', text: '2025-05-16', fromBlock: 3 }],
      undefined,
    ],
    ['nothing readable', [{ origin: 'meta', text: '' }], undefined],
    ['no dates', [], undefined],
  ])('%s', (_, dates, iso) => {
    expect(from(...dates)).toBe(iso);
  });
});

describe('what the text says', () => {
  const BYLINE = 'By A. Writer, 16 May 2025';
  it.each<[string, PageDate[], string[], string | undefined]>([
    ['a byline', [], ['Talks', BYLINE], '2025-05-16'],
    ['after <time>', [{ origin: 'time', text: '2025-05-18' }], [BYLINE], '2025-05-18'],
    ['before the address', [{ origin: 'url', text: '2025-05-18' }], [BYLINE], '2025-05-16'],
    [
      'a dateline without a year leaves it to the address',
      [{ origin: 'url', text: '2025-05-16' }],
      ['ISTANBUL, May 15 (Reuters) — They met.'],
      '2025-05-16',
    ],
    ['nothing', [], ['Talks', 'They met.'], undefined],
  ])('%s', (_, dates, texts, iso) => {
    expect(pageDate({ facts: { dates }, blocks: blocksOf(texts) })).toBe(iso);
  });

  it('gives a day in part where nothing gives more', () => {
    const blocks = blocksOf(['ISTANBUL, May 16 (Reuters) — They met.']);
    expect(pageDay({ facts: { dates: [] }, blocks })).toEqual({ month: 5, day: 16 });
  });
});

describe('dateAtBlock', () => {
  const at = dateAtBlock({
    facts: {
      dates: [
        { origin: 'meta', text: '2025-05-16' },
        { origin: 'time', text: '2025-05-18', fromBlock: 10, toBlock: 14 },
        { origin: 'time', text: '2025-05-17', fromBlock: 5 },
        { origin: 'time', text: 'later', fromBlock: 12 },
        { origin: 'time', text: '16 June', fromBlock: 13 },
      ],
    },
    blocks: [],
  });
  it.each([
    [0, '2025-05-16'],
    [4, '2025-05-16'],
    [5, '2025-05-17'],
    [9, '2025-05-17'],
    [10, '2025-05-18'],
    [13, '2025-05-18'],
    [14, '2025-05-16'],
    [99, '2025-05-16'],
  ])('block %i: %s', (block, iso) => {
    expect(at(block)).toBe(iso);
  });
  it('without any date', () => {
    expect(dateAtBlock({ facts: { dates: [] }, blocks: [] })(3)).toBeUndefined();
  });
});
