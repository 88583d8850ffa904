import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setPace } from '../../../src/page/watch/pace.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Work that takes so long, of which it waits so long for others, and when it began, ms. */
function start(takes = 0, waits = 0) {
  const began: number[] = [];
  const failed = vi.fn();
  const zero = performance.now();
  const work = vi.fn(async (): Promise<number | undefined> => {
    began.push(Math.round(performance.now() - zero));
    if (takes > 0) await rest(takes);
    return waits;
  });
  return { pace: setPace(work, failed), began, failed, work };
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('work', () => {
  it('runs once, 80 ms after the last that came', async () => {
    const { pace, began } = start();
    for (let asked = 0; asked < 3; asked += 1) {
      pace.ask();
      await pass(30);
    }
    await pass(1000);
    expect(began).toEqual([140]);
  });

  it.each([
    [30, 50],
    [80, 0],
    [300, 0],
  ])('that was waited for %i ms already is gathered that much less', async (waited, begins) => {
    const { pace, began } = start();
    pace.ask(waited);
    await pass(500);
    expect(began).toEqual([begins]);
  });

  it('is not put off for ever', async () => {
    const { pace, began } = start();
    for (let asked = 0; asked < 30; asked += 1) {
      pace.ask();
      await pass(20);
    }
    expect(began[0]).toBe(350);
  });

  it.each([
    ['cost nothing: gathered only', 0, 0, 160],
    ['waited for others all the time', 100, 100, 260],
    ['cost 10 ms: twenty times that', 10, 0, 290],
    ['cost 100 ms: at most 350 ms', 100, 0, 530],
  ])('rests where it %s', async (_, takes, waits, next) => {
    const { pace, began } = start(takes, waits);
    pace.ask();
    await pass(80 + takes);
    pace.ask();
    await pass(2000);
    expect(began).toEqual([80, next]);
  });

  it('asked for while it runs, runs again, never twice at once', async () => {
    const { pace, began } = start(50);
    pace.ask();
    await pass(90);
    pace.ask();
    pace.now();
    expect(began).toHaveLength(1);
    await pass(2000);
    expect(began).toEqual([80, 80 + 50 + 350]);
  });

  it('runs at once where it may not wait, and does not run for the earlier question', async () => {
    const { pace, began } = start();
    pace.ask();
    pace.now();
    await pass(2000);
    expect(began).toEqual([0]);
  });

  it('that breaks off is told of and goes on', async () => {
    const { pace, failed, work, began } = start();
    const thrown = new Error('torn down');
    work.mockRejectedValueOnce(thrown);
    pace.ask();
    await pass(100);
    expect(failed.mock.calls).toEqual([[thrown]]);
    pace.ask();
    await pass(1000);
    expect(began).toHaveLength(1);
    expect(failed).toHaveBeenCalledTimes(1);
  });

  it('that breaks off may be asked for again by who is told', async () => {
    const { pace, failed, work } = start();
    failed.mockImplementation(() => pace.ask());
    work.mockRejectedValueOnce(new Error('torn down'));
    pace.ask();
    await pass(1000);
    expect(work).toHaveBeenCalledTimes(2);
    expect(failed).toHaveBeenCalledTimes(1);
  });

  it('that breaks off once it was stopped is told to nobody', async () => {
    const { pace, failed, work } = start();
    work.mockImplementationOnce(async () => {
      pace.stop();
      throw new Error('torn down');
    });
    pace.now();
    await pass(1000);
    expect(failed).not.toHaveBeenCalled();
  });

  it('stopped, runs no more', async () => {
    const { pace, work } = start();
    pace.ask();
    pace.stop();
    pace.ask();
    pace.now();
    await pass(2000);
    expect(work).not.toHaveBeenCalled();
  });

  it('stopped while it runs, does not run again', async () => {
    const { pace, work } = start(50);
    pace.now();
    pace.ask();
    pace.stop();
    await pass(2000);
    expect(work).toHaveBeenCalledTimes(1);
  });
});
