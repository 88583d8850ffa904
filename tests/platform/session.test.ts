import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sessionGet, sessionSet } from '../../src/platform/session.ts';
import { integer, string } from '../../src/platform/shape.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('a set kept for the session', () => {
  it('holds each value once', async () => {
    const tabs = sessionSet('tabs', integer());
    await tabs.put(1, true);
    await tabs.put(1, true);
    expect(await sessionGet('tabs')).toEqual([1]);
    await tabs.put(1, false);
    expect(await tabs.has(1)).toBe(false);
  });

  it('loses nothing where many change it at once', async () => {
    const tabs = sessionSet('tabs', integer());
    await Promise.all([1, 2, 3, 4, 5].map((id) => tabs.put(id, true)));
    expect(await sessionGet('tabs')).toEqual([1, 2, 3, 4, 5]);
  });

  it('keeps nothing on disk', async () => {
    await sessionSet('sites', string()).put('example.org', true);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('goes on after a failure, which is told', async () => {
    const tabs = sessionSet('tabs', integer());
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(tabs.put(1, true)).rejects.toThrow('full');
    await tabs.put(2, true);
    expect(await sessionGet('tabs')).toEqual([2]);
  });

  it('holds nothing where it cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('gone'));
    expect(await sessionSet('tabs', integer()).has(1)).toBe(false);
    await expect(sessionGet('tabs')).rejects.toThrow('gone');
  });

  it.each([true, false])(
    'loses no other value where it cannot be read: put %s',
    async (present) => {
      const tabs = sessionSet('tabs', integer());
      await tabs.put(1, true);
      vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValueOnce(new Error('gone'));
      await expect(tabs.put(2, present)).rejects.toThrow('gone');
      expect(await sessionGet('tabs')).toEqual([1]);
    },
  );

  it.each([[{ a: 1 }], [5], [true], ['1'], [null], [['1']], [[1, null]], [[1.5]]])(
    'is empty where %j stands in its place, and is whole again with the next value',
    async (ruins) => {
      await fakeBrowser.storage.session.set({ tabs: ruins });
      const tabs = sessionSet('tabs', integer());
      expect(await tabs.has(1)).toBe(false);
      await tabs.put(1, true);
      expect(await sessionGet('tabs')).toEqual([1]);
      expect(await tabs.has(1)).toBe(true);
    },
  );
});
