import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeText, drawBadge } from '../../../src/platform/background/badge.ts';
import { type Asker, handlersOf } from '../../../src/platform/background/handlers.ts';
import type { Library } from '../../../src/platform/background/library.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const TAB = 7;
const STORY = 'https://news.example/story';

/** The page in the tab, and what was written on its button, in order. */
let url: string;
let written: string[];
/** Lets the oldest question that is still open be answered with so many conflicts. */
let answers: ((conflicts: number) => void)[];

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  url = STORY;
  written = [];
  answers = [];
  Object.assign(fakeBrowser.scripting, {
    executeScript: async () => [{ frameId: 0, result: { url, state: 'awake' } }],
  });
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async (id: number) => ({
    id,
    url,
  })) as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(
    () =>
      new Promise((resolve) => {
        answers.push((conflicts) => resolve({ ok: true, value: { conflicts } } as never));
      }) as never,
  );
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue(undefined as never);
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation((async ({
    text,
  }: {
    text: string;
  }) => {
    written.push(text);
  }) as never);
});

const asked = (count: number) => vi.waitFor(() => expect(answers).toHaveLength(count));

describe('the badge of a tab', () => {
  it.each([
    [0, ''],
    [3, '3'],
    [100, '99+'],
  ])('%i conflicts are drawn as "%s"', async (conflicts, text) => {
    const drawn = drawBadge(TAB);
    await asked(1);
    answers[0]?.(conflicts);
    await drawn;
    expect(written).toEqual([text]);
  });

  it('that is late does not overwrite a newer one', async () => {
    const old = drawBadge(TAB);
    await asked(1);
    const newer = drawBadge(TAB);
    await asked(2);
    answers[1]?.(2);
    await newer;
    answers[0]?.(5);
    await old;
    expect(written).toEqual(['2']);
  });

  it('waits for the newest answer, where the older one comes first', async () => {
    const both = [drawBadge(TAB), drawBadge(TAB)];
    await asked(2);
    answers[0]?.(5);
    answers[1]?.(2);
    await Promise.all(both);
    expect(written).toEqual(['2']);
  });

  it('does not keep that of another tab from being drawn', async () => {
    const both = [drawBadge(TAB), drawBadge(TAB + 1)];
    await asked(2);
    answers[0]?.(1);
    answers[1]?.(2);
    await Promise.all(both);
    expect(written.sort()).toEqual(['1', '2']);
  });

  it.each([
    ['another page', 'https://news.example/other', []],
    ['a part of the same page', `${STORY}#end`, ['4']],
  ])('of a tab that went to %s meanwhile', async (_, address, texts) => {
    const drawn = drawBadge(TAB);
    await asked(1);
    url = address;
    answers[0]?.(4);
    await drawn;
    expect(written).toEqual(texts);
  });
});

describe('where the browser refuses', () => {
  const refuse = (message: string) =>
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error(message));
  const page: Asker = {
    tab: { id: TAB, index: 0, url: STORY, incognito: false },
    frame: 0,
    own: false,
  };

  it.each(['No tab with id: 7.', 'Invalid tab ID: 7'])('"%s": the tab was closed', async (gone) => {
    refuse(gone);
    await drawBadge(TAB);
    expect(written).toEqual([]);
  });

  it('for another reason, it is thrown, and told where no page waits for it', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    refuse('out of memory');
    await expect(drawBadge(TAB)).rejects.toThrow('out of memory');
    await handlersOf({} as Library)['report-changed'](undefined, page);
    expect(told).toHaveBeenCalledExactlyOnceWith('Second Source:', new Error('out of memory'));
  });
});

test.each([
  [-1, ''],
  [1, '1'],
  [99, '99'],
])('badgeText(%i)', (conflicts, text) => {
  expect(badgeText(conflicts)).toBe(text);
});
