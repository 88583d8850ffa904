// @vitest-environment node
import { expect, it } from 'vitest';
import { Superseded, takeTurns } from '../../../src/platform/background/in-turns.ts';

function* counting(to: number, each: (at: number) => void): Generator<undefined, string> {
  for (let at = 0; at < to; at++) {
    const end = performance.now() + 2;
    while (performance.now() < end);
    each(at);
    yield;
  }
  return 'done';
}

it('runs steps to their end, and lets others in between', async () => {
  const turns = takeTurns();
  const order: string[] = [];
  const long = turns.run(
    'a',
    counting(40, (at) => at === 39 && order.push('long')),
  );
  const short = turns.run(
    'b',
    counting(1, () => order.push('short')),
  );
  expect(await Promise.all([long, short])).toEqual(['done', 'done']);
  expect(order).toEqual(['short', 'long']);
});

it('gives up what the same asker asked before, and no one else’s', async () => {
  const turns = takeTurns();
  const old = turns.run(
    'a',
    counting(60, () => {}),
  );
  const other = turns.run(
    'b',
    counting(30, () => {}),
  );
  const anew = turns.run(
    'a',
    counting(5, () => {}),
  );
  await expect(old).rejects.toBeInstanceOf(Superseded);
  expect(await Promise.all([other, anew])).toEqual(['done', 'done']);
});

it('gives up what is not wanted any more', async () => {
  const turns = takeTurns();
  const old = turns.run(
    'a',
    counting(60, () => {}),
  );
  turns.giveUp('a');
  await expect(old).rejects.toBeInstanceOf(Superseded);
});

it('passes on what the work throws', async () => {
  const steps = (function* (): Generator<undefined, string> {
    yield;
    throw new RangeError('no such value');
  })();
  await expect(takeTurns().run('a', steps)).rejects.toThrow('no such value');
});
