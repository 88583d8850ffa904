import { describe, expect, it } from 'vitest';
import { readCases } from '../../src/cli/fuzz/cases.ts';
import { ask, SLOW } from '../../src/cli/fuzz/law.ts';
import { runLaw } from '../../src/cli/fuzz/run-law.ts';
import { LAWS } from './laws/index.ts';

const cases = readCases();
const short = (input: unknown): string => JSON.stringify(input).slice(0, 120);

/** They run beside other tests, on whatever machine: what was found took longer yet, or the more the longer it was. */
const KEPT = 3 * SLOW;

describe('kept cases', () => {
  it('each belong to a law, and every law has some', () => {
    const named = new Set(cases.map(({ law }) => law));
    expect([...named].sort()).toEqual(LAWS.map(({ name }) => name).sort());
  });

  it.each(cases.map((each) => [each.law, each.why, short(each.input), each] as const))(
    '%s: %s: %s',
    async (name, _why, _input, { input }) => {
      const law = LAWS.find((each) => each.name === name);
      if (!law) throw new Error(`no law ${name}`);
      await ask(law, input, KEPT);
    },
  );
});

/** Always the same inputs: what differs from day to day belongs to `npm run fuzz`. */
const SEED = 20250516;

describe('a few random inputs', () => {
  it.each(LAWS.map((law) => [law.name, law] as const))('%s holds', async (_name, law) => {
    const { find, runs } = await runLaw(law, { seed: SEED, time: 5000, runs: 10 });
    expect(find).toBeUndefined();
    expect(runs).toBeGreaterThan(0);
  });
});
