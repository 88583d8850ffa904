import { expect, it } from 'vitest';
import { gather } from '../../src/assess/gather.ts';

const all = (batches: readonly (readonly number[])[]): { steps: number; found: number } => {
  const gathering = gather(batches);
  for (let steps = 0; ; steps += 1) {
    const { done, value } = gathering.next();
    if (done) return { steps, found: value.length };
  }
};

it.each<[string, number[], number]>([
  ['none', [], 0],
  ['one', [1], 1],
  ['some', [2, 0, 3], 5],
  ['more than a call takes arguments, in one block of a long text', [1, 300_000], 300_001],
])('%s: a step a batch, and everything', (_name, sizes, found) => {
  const batches = sizes.map((size) => Array.from({ length: size }, (_, at) => at));
  expect(all(batches)).toEqual({ steps: sizes.length, found });
});
