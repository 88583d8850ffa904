import { describe, expect, it } from 'vitest';
import { COVERED_TALKS, isCovered, isCoveredSwap } from '../../../src/claims/events/sign.ts';
import { phaseSigns } from '../../../src/claims/events/swaps/phase-signs.ts';
import { swapOfDate } from '../../../src/claims/events/swaps/swap-days.ts';
import { swapSigns } from '../../../src/claims/events/swaps/swap-signs.ts';
import { talksOfDate } from '../../../src/claims/events/talks/talks-days.ts';
import { talksSigns } from '../../../src/claims/events/talks/talks-signs.ts';
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

describe('talks called the first', () => {
  const events = (text: string): string[] =>
    talksSigns(viewSentence(text, 0, '2025-11-20')).map((s) => s.event);

  it.each([
    'The first Istanbul talks, in 2022, went on for six hours.',
    'In March 2022, when the first Istanbul talks were held, he was the chief negotiator.',
    'The first negotiations were held in the spring of 2022.',
    'The first meetings of early 2022 brought nothing.',
  ])('in 2022, as is said of them: %s', (text) => {
    expect(events(text)).toContain('talks-2022');
    expect(events(text)).not.toContain('talks-2025-05-16');
  });

  it.each([
    'The first talks since 2022 went on for two hours.',
    'The first direct talks were held in Istanbul, where those of 2022 had failed.',
    'The first round, unlike the one of 2022, was short.',
  ])('in May 2025: %s', (text) => expect(events(text)).toContain('talks-2025-05-16'));
});

describe('swaps of other months, and those that others brokered', () => {
  const events = (text: string): string[] =>
    swapSigns(viewSentence(text, 0, '2025-11-20')).map((s) => s.event);

  it.each([
    'August brought 84 for 84.',
    'July 2025 saw two exchanges.',
    'An exchange brokered by the Emirates freed 146 on each side.',
    'Some 175 came home from each side, with the UAE as go-between.',
  ])('%s', (text) => expect(events(text)).toContain('swap-related'));

  it.each([
    'May brought the largest exchange.',
    'An exchange brokered by Turkey freed 390 on each side.',
  ])('not: %s', (text) => expect(events(text)).not.toContain('swap-related'));
});

describe('the palace of the later rounds', () => {
  const events = (date: string): string[] =>
    talksSigns(viewSentence('The teams sat down at the Çırağan Palace.', 0, date)).map(
      (s) => s.event,
    );

  it('tells of them once they have been', () => {
    expect(events('2025-07-30')).toEqual(['talks-later']);
    expect(events('2025-05-17')).toEqual([]);
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
