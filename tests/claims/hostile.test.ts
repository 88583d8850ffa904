import { describe, expect, it } from 'vitest';
import { type BlockClaim, readClaims } from '../../src/claims/index.ts';
import { cpuTime } from './support/cpu-time.ts';

const LENGTH = 20_000;
/** Milliseconds of the processor. The goal is 50 per 10,000 characters; a slow machine gets five times that. */
const BOUND = 500;

const UNITS = [
  '1,000,000,',
  '1,000-for-',
  '1000 ',
  '0',
  '1h',
  '16.05.',
  'May ',
  'May 16 ',
  'may, ',
  'not ',
  'no no ',
  'Putin ',
  'neither Putin nor ',
  'first ',
  'first direct talks in ',
  'since 2022 ',
  'talks ',
  'in Istanbul ',
  'prisoners and ',
  'soldiers and civilians ',
  'a ceasefire ',
  'led by ',
  'the Russian delegation ',
  'two hours and ',
  'a thousand ',
  'hundred ',
  'denied that ',
  'agreed to exchange ',
  'a',
  ' ',
  '-',
  '— ',
  ', ',
  '.',
  '. ',
  '?',
  '"',
  '(',
  "'s ",
  'İ',
  '😀',
  'Ж',
  '\u00ad',
  'U.S. ',
  'Vladimir ',
  'the the ',
  'Friday ',
  'freed Russians to Belarus ',
  'largest exchange of ',
  'a deal on prisoners but not on ',
  'a ceasefire will begin, ',
  'since Russian troops crossed ',
  'Putin, who had talked of the talks, ',
  'the Russian team, Medinsky ',
  'Putin refused to come to ',
  'the swap agreed in ',
];

const CONTEXT =
  'Russia and Ukraine met in Istanbul on 16 May 2025 and agreed on a 1,000-for-1,000 swap.';

// How time grows with length is seen in `speed.test.ts`.
describe('hostile repetition takes no longer than text', () => {
  it.each(UNITS.map((unit) => [unit]))('20,000 characters of %j', (unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
    let claims: readonly BlockClaim[] = [];
    const ms = cpuTime(() => {
      claims = readClaims({
        date: '2025-05-17',
        blocks: [
          { id: 0, text: CONTEXT },
          { id: 1, text },
        ],
      });
    });
    expect(ms).toBeLessThan(BOUND);
    for (const c of claims) expect(c.evidence.end).toBeLessThanOrEqual(LENGTH);
  });
});
