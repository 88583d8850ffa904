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

describe('a sending that hangs', () => {
  /** Answers each attempt after so many ms, `null` never, an `Error` by losing it; how it ended, and when. */
  async function hang(...waits: (number | null | [after: number, lost: string])[]) {
    const begun = performance.now();
    const attempt = vi.fn(async () => {
      const at = attempt.mock.calls.length;
      const wait = waits[at - 1] ?? null;
      if (wait === null) return new Promise<string>(() => {});
      const [after, lost] = typeof wait === 'number' ? [wait] : wait;
      await new Promise((resolve) => setTimeout(resolve, after));
      if (lost) throw new Error(lost);
      return `answer ${at}`;
    });
    const outcome = sendWithRetry(attempt, isText, alive).then((each) => {
      const text = each.state === 'answered' ? each.value : each.state;
      return [text, attempt.mock.calls.length, performance.now() - begun];
    });
    await vi.runAllTimersAsync();
    return outcome;
  }
  const LOST = 'message channel closed';

  it.each<[string, Parameters<typeof hang>, [text: string, sent: number, after: number]]>([
    ['for good has failed after 20 s, sent twice', [null, null, 1], ['failed', 2, 20_000]],
    ['for less than 7 s is not sent again', [6900], ['answer 1', 1, 6900]],
    ['because it was lost unnoticed is answered when sent again', [null, 1], ['answer 2', 2, 7001]],
    ['because it is at work is heard to its end', [19_000, null], ['answer 1', 2, 19_000]],
    ['counts by whichever answer is first', [19_000, 2000], ['answer 2', 2, 9000]],
    ['is heard on where the second is lost', [9000, [100, LOST]], ['answer 1', 2, 9000]],
    [
      'and is lost with the second is sent again',
      [[8000, LOST], [500, LOST], 1],
      ['answer 3', 3, 8031],
    ],
    [
      'after quick losses has no more time',
      [[0, LOST], [0, LOST], null, null],
      ['failed', 4, 20_000],
    ],
  ])('%s', async (_, waits, expected) => {
    expect(await hang(...waits)).toEqual(expected);
  });

  it('and is lost late again and again has failed in the same time', async () => {
    const late: [number, string] = [5000, LOST];
    const [text, sent, after] = await hang(late, late, late, late, late, late, late);
    expect([text, sent]).toEqual(['failed', 4]);
    expect(after).toBeLessThanOrEqual(20_000);
  });

  it('leaves no rejection unheard where it is lost after the end', async () => {
    const unheard = vi.fn();
    process.on('unhandledRejection', unheard);
    await hang([30_000, LOST], [40_000, LOST]);
    vi.useRealTimers();
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off('unhandledRejection', unheard);
    expect(unheard).not.toHaveBeenCalled();
  });
});
