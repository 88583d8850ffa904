import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Door } from '../../../src/page/door.ts';
import type { CallPort } from '../../../src/page/sentinel/index.ts';
import { installDom } from '../happy.ts';

let callReader: typeof import('../../../src/page/sentinel/call-reader.ts').callReader;

beforeAll(async () => {
  installDom();
  ({ callReader } = await import('../../../src/page/sentinel/call-reader.ts'));
});
beforeEach(() => {
  vi.useFakeTimers();
  for (const name of ['addEventListener', 'removeEventListener']) vi.stubGlobal(name, () => {});
  vi.stubGlobal('location', { href: 'https://news.example/' });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Outcome = Awaited<ReturnType<CallPort['bringReader']>>;

it.each<[string, Outcome, object]>([
  ['being read once the reader comes', 'brought', { state: 'reading' }],
  ['off', 'off', { state: 'off' }],
  ['failed, with the reason', { failed: 'no answer' }, { state: 'failed', error: 'no answer' }],
])('a frame that called for its reader says that it is %s', async (_, outcome, state) => {
  const door: Door = { own: new WeakSet() };
  let answers: Parameters<CallPort['answer']>[0] | undefined;
  const bringReader = vi.fn(async () => outcome);
  const stop = callReader(door, {
    bringReader,
    answer: (handlers) => {
      answers = handlers;
      return () => {};
    },
  });
  expect(answers?.['frame-state']()).toMatchObject({ state: 'reading' });
  await vi.advanceTimersByTimeAsync(0);
  expect(answers?.['frame-state']()).toMatchObject(state);
  await vi.advanceTimersByTimeAsync(2500);
  // Whoever got no answer asks again.
  expect(bringReader).toHaveBeenCalledTimes(outcome instanceof Object ? 2 : 1);
  stop();
});
