import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { sendWithRetry } from '../../../src/platform/messages/retry.ts';

const alive = () => true;
const isText = (value: unknown) => typeof value === 'string';

/** Runs a sending with all pauses skipped. */
async function run(attempt: () => Promise<unknown>, living = alive) {
  const outcome = sendWithRetry(attempt, isText, living, 1000);
  await vi.runAllTimersAsync();
  return outcome;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('sendWithRetry', () => {
  it('sends once where the answer comes', async () => {
    const attempt = vi.fn(async () => 'yes');
    expect(await run(attempt)).toEqual({ state: 'answered', value: 'yes' });
    expect(attempt).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['Could not establish connection. Receiving end does not exist.'],
    [
      'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
    ],
    ['The message port closed before a response was received.'],
    ['Error: Promised response from onMessage listener went out of scope'],
  ])('sends again after "%s"', async (message) => {
    const attempt = vi.fn(async () => 'yes').mockRejectedValueOnce(new Error(message) as never);
    expect(await run(attempt)).toEqual({ state: 'answered', value: 'yes' });
    expect(attempt).toHaveBeenCalledTimes(2);
  });

  it('sends again where the answer is not one of ours', async () => {
    const attempt = vi
      .fn<() => Promise<unknown>>(async () => 'yes')
      .mockResolvedValueOnce(undefined);
    expect(await run(attempt)).toEqual({ state: 'answered', value: 'yes' });
  });

  it('sends again where no answer comes in time', async () => {
    const attempt = vi.fn<() => Promise<unknown>>(async () => 'yes');
    attempt.mockReturnValueOnce(new Promise(() => {}));
    expect(await run(attempt)).toEqual({ state: 'answered', value: 'yes' });
  });

  it('gives up with the reason, and says so', async () => {
    const outcome = await run(() => Promise.reject(new Error('Receiving end does not exist')));
    expect(outcome).toEqual({ state: 'failed', error: 'Receiving end does not exist' });
  });

  it('is gone, at once, where the extension was updated under it', async () => {
    const attempt = vi.fn(() => Promise.reject(new Error('Extension context invalidated.')));
    expect(await run(attempt)).toEqual({ state: 'gone' });
    expect(attempt).toHaveBeenCalledTimes(1);
  });

  it('sends nothing where the extension is gone before', async () => {
    const attempt = vi.fn(async () => 'yes');
    expect(await run(attempt, () => false)).toEqual({ state: 'gone' });
    expect(attempt).not.toHaveBeenCalled();
  });
});
