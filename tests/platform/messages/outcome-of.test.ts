import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { outcomeOf } from '../../../src/platform/messages/messages.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a question that was sent to a frame', () => {
  it.each<[string, () => Promise<unknown>, object]>([
    ['is answered', async () => ({ ok: true, value: 7 }), { state: 'answered', value: 7 }],
    ['is refused', async () => ({ ok: false, error: 'torn' }), { state: 'failed', error: 'torn' }],
    ['is heard by others only', async () => 'hello', { state: 'failed', error: 'no answer' }],
    [
      'reaches nobody',
      () => Promise.reject(new Error('Receiving end does not exist')),
      { state: 'failed', error: 'Error: Receiving end does not exist' },
    ],
  ])('that %s leaves no timer behind', async (_, sent, outcome) => {
    expect(await outcomeOf(sent())).toEqual(outcome);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is given up after three seconds', async () => {
    const outcome = outcomeOf(new Promise(() => {}));
    await vi.advanceTimersByTimeAsync(2999);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await outcome).toEqual({ state: 'failed', error: 'no answer' });
  });
});
