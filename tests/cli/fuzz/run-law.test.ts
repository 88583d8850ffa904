import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepCase, readCases } from '../../../src/cli/fuzz/cases.ts';
import { inputsNoted, makeNote, readInput, writeInput } from '../../../src/cli/fuzz/last-input.ts';
import { ask, law, SLOW } from '../../../src/cli/fuzz/law.ts';
import { readOrder } from '../../../src/cli/fuzz/read-order.ts';
import { runLaw } from '../../../src/cli/fuzz/run-law.ts';

const spin = (time: number): void => {
  const start = process.threadCpuUsage().user;
  while (process.threadCpuUsage().user - start < time * 1000);
};

const numbers = (holds: (input: number) => void) =>
  law({ name: 'numbers', inputs: fc.nat(10_000), holds });

describe('a law', () => {
  it('that holds is tried on as many inputs as said', async () => {
    const tried: unknown[] = [];
    const before = (input: unknown) => tried.push(input);
    const outcome = await runLaw(
      numbers(() => {}),
      { seed: 1, time: 5000, runs: 50, before },
    );
    expect(outcome).toEqual({ runs: 50 });
    expect(tried).toHaveLength(50);
  });

  it('that breaks is shown its smallest breaking input, the same from the same seed', async () => {
    const broken = numbers((input) => {
      if (input >= 77) throw new Error(`${input} is too much`);
    });
    const { find } = await runLaw(broken, { seed: 5, time: 5000 });
    expect(find).toMatchObject({ input: 77, error: expect.stringContaining('77 is too much') });
    expect((await runLaw(broken, { seed: 5, time: 5000 })).find).toEqual(find);
  });

  it('that waits in vain is broken too', async () => {
    const rejecting = numbers(() => Promise.reject(new Error('no')) as never);
    expect((await runLaw(rejecting, { seed: 1, time: 1000 })).find?.error).toContain('no');
  });

  it('that takes too long, twice, is broken', async () => {
    await expect(
      ask(
        numbers(() => spin(SLOW * 1.1)),
        1,
      ),
    ).rejects.toThrow(/^slow: takes \d+ ms$/);
  });

  it('that takes long once only holds', async () => {
    let calls = 0;
    const once = numbers(() => {
      calls += 1;
      if (calls === 1) spin(SLOW * 1.1);
    });
    await expect(ask(once, 1)).resolves.toBeUndefined();
    expect(calls).toBe(2);
  });
});

describe('a note', () => {
  it('holds the last input and counts them', () => {
    const note = makeNote();
    expect([inputsNoted(note), readInput(note)]).toEqual([0, undefined]);
    writeInput(note, ['long before', 'x'.repeat(100)]);
    writeInput(note, { text: 'İ😀\ud83d' });
    expect([inputsNoted(note), readInput(note)]).toEqual([2, { text: 'İ😀\ud83d' }]);
  });

  it('holds nothing of an input that has no room', () => {
    const note = makeNote();
    writeInput(note, 'x'.repeat(2_000_000));
    expect([inputsNoted(note), readInput(note)]).toEqual([1, undefined]);
  });
});

describe('the file of cases', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('takes a case once', () => {
    const file = join(folder, 'cases.jsonl');
    writeFileSync(file, '');
    const found = { law: 'a', why: 'b', input: { text: '\ud83d\n' } };
    expect(keepCase(found, file)).toBe(true);
    expect(keepCase({ ...found, why: 'another' }, file)).toBe(false);
    expect(keepCase({ ...found, law: 'c' }, file)).toBe(true);
    expect(readCases(file)).toEqual([found, { ...found, law: 'c' }]);
  });
});

describe('the words after fuzz', () => {
  it.each([
    [['3', '--seed', '7', '--law', 'html'], { minutes: 3, seed: 7, law: 'html' }],
    [['0.5', '--seed', '7'], { minutes: 0.5, seed: 7 }],
    [['--seed', '7'], { minutes: 10, seed: 7 }],
  ])('%j', (args, order) => {
    expect(readOrder(args)).toEqual(order);
  });

  it.each([[['0']], [['-1']], [['soon']], [['1', '2']], [['--seed', 'x']], [['--jobs', '2']]])(
    '%j are refused',
    (args) => {
      expect(() => readOrder(args)).toThrow();
    },
  );
});
