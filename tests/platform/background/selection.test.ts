import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  compareSelection,
  forgetPrivateSelections,
  selectionOf,
} from '../../../src/platform/background/selection.ts';
import { SELECTION_LIMIT } from '../../../src/platform/messages/checks.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const { session } = fakeBrowser.storage;
/** The ids of the views that were opened, in order. */
let ids: string[];

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2025, 4, 16) });
  ids = [];
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('ext://id/' as never);
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((async ({ url }: { url: string }) => {
    ids.push(new URL(url).searchParams.get('selection') ?? '');
  }) as never);
});
afterEach(() => vi.useRealTimers());

async function putAside(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    vi.setSystemTime(Date.now() + 1000);
    await compareSelection(`text ${at}`);
  }
}
const isHeld = async (id: string | undefined) =>
  selectionOf(id ?? '').then(
    () => true,
    () => false,
  );

describe('a selected text', () => {
  it('is held for the view that is opened', async () => {
    await compareSelection('They met.');
    expect(await selectionOf(ids[0] ?? '')).toBe('They met.');
    await expect(selectionOf('another')).rejects.toThrow('no longer held');
  });

  it('that cannot be read is told of in the words of the fault', async () => {
    await compareSelection('They met.');
    vi.spyOn(session, 'get').mockRejectedValueOnce(new Error('out of memory'));
    await expect(selectionOf(ids[0] ?? '')).rejects.toThrow('out of memory');
  });

  it('is cut at the limit of a request', async () => {
    await compareSelection('x'.repeat(SELECTION_LIMIT + 1));
    expect(await selectionOf(ids[0] ?? '')).toHaveLength(SELECTION_LIMIT);
  });

  it('is in no address', async () => {
    await compareSelection('They met.');
    expect(ids[0]).toMatch(/^\d+-[\da-f-]{36}$/);
  });
});

describe('where too many are held', () => {
  it.each([
    [19, []],
    [20, []],
    [21, [0]],
    [23, [0, 1, 2]],
  ])('of %i the oldest go: %j', async (count, gone) => {
    await session.set({ other: 1 });
    await putAside(count);
    const held = await Promise.all(ids.map(isHeld));
    expect(held.flatMap((each, at) => (each ? [] : [at]))).toEqual(gone);
    expect(await session.get('other')).toEqual({ other: 1 });
  });

  it('one without a time goes first', async () => {
    await session.set({ 'selection:from-before': 'x' });
    await putAside(20);
    expect(await isHeld('from-before')).toBe(false);
    expect(await isHeld(ids[0])).toBe(true);
  });

  it('two at once both stay', async () => {
    await putAside(20);
    await Promise.all([compareSelection('a'), compareSelection('b')]);
    expect(Object.keys(await session.get(null))).toHaveLength(20);
    expect(await Promise.all([ids.at(-1), ids.at(-2)].map(isHeld))).toEqual([true, true]);
  });
});

describe('a text selected in a private window', () => {
  it('is held like any other', async () => {
    await compareSelection('They met.', true);
    expect(await selectionOf(ids[0] ?? '')).toBe('They met.');
    expect(ids[0]).toMatch(/^\d+-[\da-f-]{36}$/);
  });

  it('is forgotten by itself', async () => {
    await session.set({ other: 1 });
    await compareSelection('seen by all');
    await compareSelection('hidden', true);
    await forgetPrivateSelections();
    expect(await Promise.all(ids.map(isHeld))).toEqual([true, false]);
    expect(await session.get('other')).toEqual({ other: 1 });
    await forgetPrivateSelections();
    expect(JSON.stringify(await session.get(null))).not.toContain('hidden');
  });

  it('counts among those held', async () => {
    await compareSelection('hidden', true);
    await putAside(20);
    expect(await isHeld(ids[0])).toBe(false);
    expect(await isHeld(ids[1])).toBe(true);
  });
});
