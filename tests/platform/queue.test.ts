import { expect, it } from 'vitest';
import { makeQueue } from '../../src/platform/queue.ts';

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it('one change at a time, in order, each with its own answer', async () => {
  const queue = makeQueue();
  const seen: string[] = [];
  const change = (name: string, ms: number) => async () => {
    seen.push(`${name} begins`);
    await rest(ms);
    seen.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all([queue(change('a', 20)), queue(change('b', 1))])).toEqual(['a', 'b']);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

it('a change that fails holds up no other', async () => {
  const queue = makeQueue();
  const failed = queue(() => Promise.reject(new Error('full')));
  const next = queue(async () => 'done');
  await expect(failed).rejects.toThrow('full');
  expect(await next).toBe('done');
});
