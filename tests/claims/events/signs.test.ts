import { describe, expect, it } from 'vitest';
import { COVERED_TALKS, isCovered, isCoveredSwap } from '../../../src/claims/events/sign.ts';
import { phaseSigns, swapOfDate, swapSigns } from '../../../src/claims/events/swap-signs.ts';
import { talksOfDate } from '../../../src/claims/events/talks-days.ts';
import { talksSigns } from '../../../src/claims/events/talks-signs.ts';
import { viewSentence } from '../../../src/claims/sentence/sentence-view.ts';
import { type DateValue, EVENTS } from '../../../src/model/index.ts';

const date = (text: string): DateValue => {
  const [year, month, day] = text.split('-').map(Number);
  return {
    kind: 'date',
    ...(year ? { year } : {}),
    ...(month ? { month } : {}),
    ...(day ? { day } : {}),
  };
};

describe('the talks a date points to', () => {
  it.each([
    ['2025-05-16', 'talks-2025-05-16'],
    ['0-05-16', 'talks-2025-05-16'],
    ['2025-05', 'talks-2025-05-16'],
    ['2025-06-02', 'talks-2025-06-02'],
    ['2025-07-23', 'talks-2025-07-23'],
    ['2022-03', 'talks-2022'],
    ['2024-05-16', 'talks-other'],
    ['2025-05-15', undefined],
    ['0-05', undefined],
  ])('%s: %s', (text, event) => {
    expect(talksOfDate(date(text))).toBe(event);
  });
});

describe('the swap a date points to', () => {
  it.each([
    ['2025-05-23', 'swap-1000-phase-1'],
    ['0-05-24', 'swap-1000-phase-2'],
    ['2025-05-25', 'swap-1000-phase-3'],
    ['2025-05-06', 'swap-2025-05-06'],
    ['2025-06-10', 'swap-related'],
    ['2024-12-31', 'swap-other'],
    ['2025-05-16', undefined],
    ['2025-05', undefined],
  ])('%s: %s', (text, event) => {
    expect(swapOfDate(date(text))).toBe(event);
  });
});

describe('talks of the first year of the war', () => {
  const events = (text: string) => talksSigns(viewSentence(text, 0)).map((s) => s.event);

  it.each([
    'The first direct talks since the invasion took place in Gomel, Belarus, on 28 February 2022.',
    'Russia and Ukraine held their first direct talks on 28 February 2022.',
  ])('%s', (text) => {
    expect(new Set(events(text))).toEqual(new Set(['talks-2022']));
  });

  it.each([
    'The first direct talks since those of 29 March 2022 brought no truce.',
    'Since the invasion of 24 February 2022 these were the first direct talks in years.',
    'The first direct talks since 29 March 2022 were held on 16 May 2025.',
  ])('not: %s', (text) => {
    expect(events(text)).toContain('talks-2025-05-16');
  });

  it('what a year’s own clause tells is of that year', () => {
    expect(
      events('The first talks since the spring of 2022, when delegations met in Belarus.'),
    ).toEqual(['talks-2025-05-16', 'talks-2025-05-16', 'talks-2022']);
  });
});

it('signs come in order and inside the sentence', () => {
  const text =
    'After the 2022 talks failed, Russia and Ukraine met on 16 May 2025, agreed on a 1,000-for-1,000 exchange, and held its first phase on 23 May.';
  const view = viewSentence(text, 0, '2025-05-24');
  for (const signs of [talksSigns(view), swapSigns(view)]) {
    expect(signs.length).toBeGreaterThan(0);
    expect(signs.map((s) => s.start)).toEqual(signs.map((s) => s.start).toSorted((a, b) => a - b));
    for (const s of signs)
      expect(s.start >= 0 && s.end <= text.length && s.start < s.end).toBe(true);
  }
  expect(phaseSigns(view).map((s) => s.event)).toEqual(['swap-1000-phase-1']);
});

describe('covered events', () => {
  it('are the talks, the swap and its phases', () => {
    expect(EVENTS.map((e) => e.id).filter(isCovered)).toEqual([
      COVERED_TALKS,
      ...EVENTS.map((e) => e.id).filter(isCoveredSwap),
    ]);
  });
  it.each([
    ['swap-1000', true],
    ['swap-1000-phase-2', true],
    ['swap-2025-05-06', false],
    ['talks-2025-05-16', false],
    [undefined, false],
  ] as const)('isCoveredSwap %s: %s', (event, covered) => {
    expect(isCoveredSwap(event)).toBe(covered);
  });
});
