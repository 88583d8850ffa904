import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/claims/index.ts';
import { said } from '../support/facet-table.ts';

/** The phases whose sizes a sentence of 25 May 2025 tells, with their numbers. */
const phases = (text: string): string[] =>
  readClaims({ date: '2025-05-25', blocks: [{ id: 0, text }] })
    .filter((c) => c.facet === 'swap.phase_size' && c.value.kind === 'count')
    .map((c) => `${c.event} ${c.value.kind === 'count' ? c.value.count : ''}`)
    .sort();

describe('what came days before the day of the sentence is of the phase of its own day', () => {
  it.each([
    [
      'On Saturday, a day after the first phase of the Istanbul exchange, 307 prisoners came home on each side.',
      ['swap-1000-phase-2 307'],
    ],
    [
      'Kyiv and Moscow traded 307 soldiers apiece on Saturday, a day after 390 people had gone each way.',
      ['swap-1000-phase-1 390', 'swap-1000-phase-2 307'],
    ],
    [
      'On Saturday 307 came home on each side, the day after the first 390 each of the Istanbul exchange.',
      ['swap-1000-phase-1 390', 'swap-1000-phase-2 307'],
    ],
    [
      'The Istanbul exchange was completed on Sunday, the day after 307 prisoners had been swapped by each side.',
      ['swap-1000-phase-2 307'],
    ],
    [
      'The Istanbul exchange was completed on Sunday, two days after 390 prisoners had been swapped by each side.',
      ['swap-1000-phase-1 390'],
    ],
    [
      'The exchange of Russia and Ukraine went on on Saturday, a day after they had each released 390 people.',
      ['swap-1000-phase-1 390'],
    ],
    [
      'On 24 May, a day after the deal, 307 prisoners were freed by each side in the Istanbul exchange.',
      ['swap-1000-phase-2 307'],
    ],
    [
      'On Saturday, a week after the Istanbul talks, 307 prisoners were freed by each side.',
      ['swap-1000-phase-2 307'],
    ],
  ])('%s', (sentence, expected) => {
    expect(phases(sentence)).toEqual(expected);
  });
});

describe('what another war or round brought is not of this swap', () => {
  const before = 'The exchange of 1,000 prisoners a side between Russia and Ukraine goes on.';
  it.each([
    [
      'At the end of the Korean War, 6,670 prisoners were traded for 684 in Operation Little Switch.',
      [],
    ],
    ['After the Vietnam War, 591 prisoners were released by Hanoi.', []],
    ['In 1953 the two sides exchanged 6,670 prisoners.', []],
    ['In the Iran-Iraq War 37,000 prisoners were exchanged by each side.', []],
    [
      'The exchange of 1,000 prisoners each agreed in Istanbul is the largest in Europe since the Second World War.',
      ['1000 per-side'],
    ],
    [
      'Unlike the exchanges of the Korean War, the one agreed in Istanbul covers 1,000 prisoners each.',
      ['1000 per-side'],
    ],
    [
      'Not since the Korean War have so many prisoners been exchanged as the 1,000 each agreed in Istanbul.',
      ['1000 per-side'],
    ],
  ])('%s', (sentence, expected) => {
    expect(said('swap.size', sentence, '2025-05-24', before)).toEqual(expected);
  });

  it.each([
    [
      'While the June round in Istanbul was over in about an hour, the one of 16 May had gone on for about 100 minutes and brought a swap of 1,000 prisoners from each side.',
      ['1000 per-side'],
    ],
    [
      'While the July round in Istanbul took 40 minutes, that of 16 May yielded a swap of 1,000 prisoners from each side.',
      ['1000 per-side'],
    ],
    [
      'While the talks of 16 May took 100 minutes, the June round in Istanbul brought a swap of 1,200 prisoners from each side.',
      [],
    ],
    ['The phone call of 16 May brought an exchange of 500 prisoners each.', []],
    [
      'The June round in Istanbul, unlike that of 16 May, brought a swap of 1,200 prisoners from each side.',
      [],
    ],
    [
      'After the talks of 16 May had brought a ceasefire no nearer, the July round in Istanbul led to an exchange of 1,200 prisoners from each side.',
      [],
    ],
    [
      'The June round in Istanbul, after the one of 16 May, agreed to exchange 1,200 prisoners from each side.',
      [],
    ],
  ])('%s', (sentence, expected) => {
    const rounds = 'Russia and Ukraine met in Istanbul several times in 2025.';
    expect(said('swap.size', sentence, '2025-08-20', rounds)).toEqual(expected);
  });
});
