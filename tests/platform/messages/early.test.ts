import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askEarly, takeEarly } from '../../../src/platform/messages/early.ts';

const query = vi.fn(async () => [{ id: 5 }] as { id?: number }[]);
const sendMessage = vi.fn(async (): Promise<unknown> => ({ ok: true, value: null }));
const get = vi.fn(async () => ({ settings: { version: 1 } }));

beforeEach(() => {
  vi.stubGlobal('chrome', { tabs: { query, sendMessage }, storage: { local: { get } } });
});
afterEach(() => {
  takeEarly();
  vi.clearAllMocks();
  vi.unstubAllGlobals();
});

describe('what the popup asks early', () => {
  it.each([
    ['?tab=7', 7],
    ['', 5],
    ['?panel=1', 5],
  ])('in popup.html%s is the report of tab %i, and the settings', async (search, tab) => {
    askEarly(search);
    const early = takeEarly();
    expect(await early?.tab).toBe(tab);
    expect(await early?.report).toEqual({ ok: true, value: null });
    expect(await early?.stored).toEqual({ settings: { version: 1 } });
    expect(sendMessage).toHaveBeenCalledWith(
      tab,
      { to: 'page', name: 'page-report' },
      { frameId: 0 },
    );
  });

  it.each(['1e3', ' 7', '-1', '99999999999'])(
    'is nothing for ?tab=%s, which no tab has',
    async (given) => {
      askEarly(`?tab=${given}`);
      expect(await takeEarly()?.tab).toBeUndefined();
      expect(sendMessage).not.toHaveBeenCalled();
    },
  );

  it('is taken once: later it is asked anew', () => {
    askEarly('?tab=7');
    expect(takeEarly()).toBeDefined();
    expect(takeEarly()).toBeUndefined();
  });

  it('is nothing for a selected text, which has no tab', () => {
    askEarly('?selection=3');
    expect(takeEarly()).toBeUndefined();
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('fails for whoever takes it where there is no tab or nothing answers there', async () => {
    query.mockResolvedValueOnce([]);
    askEarly('');
    const none = takeEarly();
    expect(await none?.tab).toBeUndefined();
    await expect(none?.report).rejects.toThrow('no tab');
    sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist'));
    askEarly('?tab=7');
    await expect(takeEarly()?.report).rejects.toThrow('Receiving end');
  });
});
