import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeRetries } from '../../../src/page/watch/retries.ts';

class FakeDocument extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start() {
  const page = new FakeDocument();
  let tries = 0;
  const retries = makeRetries(page as unknown as Document, () => {
    tries++;
  });
  const show = (how: DocumentVisibilityState): void => {
    page.visibilityState = how;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  return { retries, show, tries: () => tries };
}

describe('retries', () => {
  it('come later and later, and then no more', () => {
    const { retries, tries } = start();
    const after: number[] = [];
    for (let round = 0; round < 5; round++) {
      retries.failed();
      const begun = Date.now();
      const before = tries();
      vi.advanceTimersToNextTimer();
      if (tries() > before) after.push(Date.now() - begun);
    }
    expect(after).toEqual([2_000, 10_000, 60_000]);
    vi.advanceTimersByTime(1e7);
    expect(tries()).toBe(3);
  });

  it('are one, however often it failed meanwhile', () => {
    const { retries, tries } = start();
    for (let time = 0; time < 10; time++) retries.failed();
    vi.advanceTimersByTime(2_000);
    expect(tries()).toBe(1);
  });

  it('come at once where the user comes back to the page', () => {
    const { retries, show, tries } = start();
    retries.failed();
    show('hidden');
    expect(tries()).toBe(0);
    show('visible');
    expect(tries()).toBe(1);
    show('visible');
    vi.advanceTimersByTime(2_000);
    expect(tries()).toBe(1);
  });

  it('begin anew once an answer came', () => {
    const { retries, tries } = start();
    for (let round = 0; round < 4; round++) {
      retries.failed();
      vi.advanceTimersByTime(60_000);
    }
    expect(tries()).toBe(3);
    retries.answered();
    retries.failed();
    vi.advanceTimersByTime(2_000);
    expect(tries()).toBe(4);
  });

  it.each(['answered', 'stop'] as const)('are not made after %s', (how) => {
    const { retries, show, tries } = start();
    retries.failed();
    retries[how]();
    show('visible');
    vi.advanceTimersByTime(60_000);
    expect(tries()).toBe(0);
  });
});
