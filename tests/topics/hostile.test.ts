import { describe, expect, it } from 'vitest';
import { findMentions } from '../../src/topics/index.ts';
import { cpuTime } from '../claims/support/cpu-time.ts';

/** Milliseconds of the processor. Ordinary machines need less than half, virtual ones within others were seen to need 1,500. */
const BOUND = 2_500;

const AROUND = { id: 7, text: 'Russia and Ukraine, prisoners of war.' };
const FACTS = { dates: [{ origin: 'given' as const, text: '2025-05-20' }] };
const mentionsOf = (text: string) =>
  findMentions([AROUND, { id: 9, text }], FACTS).filter((mention) => mention.block === 9);

describe('hostile repetition', () => {
  it.each([
    'exchange ',
    '1,000,000,',
    '1 000 ',
    'May ',
    'Istanbul ',
    'talks ',
    'all for all ',
    'i\u0307',
    'prisoners exchange 1,000 for 1,000 Istanbul talks ',
    '#IstanbulTalks',
    `#${'istanbul'.repeat(6)} `,
    'обмін полоненими ',
    '\u00ad',
    '((((',
    'обмен не пленными, а ',
    'tauschen Gefangene Romane, trading ',
    'freed ten Americans in exchange for as many ',
    'captured in May 2022 and until then in the XIX century ',
    'mil e um summit, or even, negotiators time ',
  ])('takes linear time on 100,000 characters of %j', (piece) => {
    const time = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      return cpuTime(() => mentionsOf(text));
    };
    time(10_000);
    expect(time(100_000)).toBeLessThan(BOUND);
  });
});
