import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { later } from '../../src/model/index.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('later, with a scheduler', () => {
  const tasks: { work: () => void; delay: number }[] = [];
  let failing = false;
  beforeEach(() => {
    failing = false;
    tasks.length = 0;
    vi.stubGlobal('scheduler', {
      postTask: (work: () => void, { delay }: { delay: number }) => {
        tasks.push({ work, delay });
        return failing ? Promise.reject(new Error('disabled')) : Promise.resolve();
      },
    });
  });

  it('takes no timeout that somebody could clear', () => {
    const work = vi.fn();
    later(work, 80);
    expect(vi.getTimerCount()).toBe(0);
    expect(tasks.map(({ delay }) => delay)).toEqual([80]);
    tasks[0]?.work();
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('runs nothing that was dropped', () => {
    const work = vi.fn();
    later(work, 80)();
    tasks[0]?.work();
    expect(work).not.toHaveBeenCalled();
  });

  it('is silent where the browser refuses to run it: the extension was updated', async () => {
    failing = true;
    later(() => {}, 80);
    // A rejection that nobody minds would fail the run.
    await Promise.resolve();
  });

  it('takes a time that is past for now: a scheduler refuses those', () => {
    later(() => {}, -3);
    expect(tasks.map(({ delay }) => delay)).toEqual([0]);
  });
});

describe('later, without one', () => {
  it('waits as a timeout does', () => {
    vi.stubGlobal('scheduler', undefined);
    const work = vi.fn();
    later(work, 80);
    vi.advanceTimersByTime(79);
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('leaves no timer behind once dropped', () => {
    vi.stubGlobal('scheduler', undefined);
    later(() => {}, 80)();
    expect(vi.getTimerCount()).toBe(0);
  });
});
