import { describe, expect, it } from 'vitest';
import { resolvePageDate } from '../../src/assess/index.ts';
import { dateAtBlock, isoDate } from '../../src/assess/page-date.ts';
import type { PageDate } from '../../src/model/index.ts';

const from = (...dates: PageDate[]): string | undefined => resolvePageDate({ dates });

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
    ['', undefined],
    ['yesterday', undefined],
    ['16 May', undefined],
    ['May 2025', undefined],
    ['2025-13-16', undefined],
    ['2025-05-40', undefined],
    ['0000-00-00', undefined],
    ['1747412400', undefined],
    ['NaN', undefined],
  ])('%j: %s', (text, iso) => {
    expect(isoDate(text)).toBe(iso);
  });
});

describe('resolvePageDate', () => {
  it.each<[string, PageDate[], string | undefined]>([
    ['JSON-LD', [{ origin: 'json-ld', text: '2025-05-16T18:00:00Z' }], '2025-05-16'],
    ['meta', [{ origin: 'meta', text: '2025-05-16' }], '2025-05-16'],
    ['<time>', [{ origin: 'time', text: '16 May 2025' }], '2025-05-16'],
    ['dateline', [{ origin: 'dateline', text: 'May 16, 2025' }], '2025-05-16'],
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
      'dateline before url',
      [
        { origin: 'url', text: '2025-05-18' },
        { origin: 'dateline', text: '16 May 2025' },
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

describe('dateAtBlock', () => {
  const at = dateAtBlock({
    dates: [
      { origin: 'meta', text: '2025-05-16' },
      { origin: 'time', text: '2025-05-18', fromBlock: 10 },
      { origin: 'time', text: '2025-05-17', fromBlock: 5 },
      { origin: 'time', text: 'later', fromBlock: 12 },
    ],
  });
  it.each([
    [0, '2025-05-16'],
    [4, '2025-05-16'],
    [5, '2025-05-17'],
    [9, '2025-05-17'],
    [10, '2025-05-18'],
    [99, '2025-05-18'],
  ])('block %i: %s', (block, iso) => {
    expect(at(block)).toBe(iso);
  });
  it('without any date', () => {
    expect(dateAtBlock({ dates: [] })(3)).toBeUndefined();
  });
});
