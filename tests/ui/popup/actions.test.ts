import { beforeEach, describe, expect, it, vi } from 'vitest';
import { actionsFor } from '../../../entrypoints/popup/actions.ts';
import type { Outcome } from '../../../src/platform/messages/retry.ts';
import type { Fault, Layout, PopupActions } from '../../../src/ui/popup/index.ts';

const { ask, askFrame, tabs } = vi.hoisted(() => ({
  ask: vi.fn(),
  askFrame: vi.fn(),
  tabs: { openFullView: vi.fn(), openOptions: vi.fn(), reloadTab: vi.fn(), showTab: vi.fn() },
}));
vi.mock('../../../src/platform/messages/messages.ts', () => ({ ask, askFrame }));
vi.mock('../../../src/platform/tabs.ts', () => tabs);
vi.mock('../../../src/ui/popup/index.ts', () => ({}));

const ends = { switched: vi.fn(), left: vi.fn() };
const openPanel = vi.fn();
const close = vi.fn();
const TAB = 7;
const actionsIn = (layout: Layout) => actionsFor(TAB, layout, ends, openPanel);

beforeEach(() => {
  vi.resetAllMocks();
  vi.stubGlobal('window', { close });
  return () => vi.unstubAllGlobals();
});

const OUTCOMES: [Outcome<unknown>, string | undefined][] = [
  [{ state: 'answered', value: {} }, undefined],
  [{ state: 'failed', error: 'disk full' }, 'disk full'],
  [{ state: 'gone' }, 'gone'],
];

describe.each<[string, (on: PopupActions) => void, string, object]>([
  ['a site', (on) => on.switchSite(false), 'switch-site', { tab: TAB, on: false }],
  ['a pause', (on) => on.switchPause(true), 'switch-pause', { tab: TAB, on: false }],
  ['everything', (on) => on.switchEverywhere(false), 'switch-everywhere', { on: false }],
])('switching %s', (_, press, name, request) => {
  it.each(OUTCOMES)('that ends %j', async (outcome, detail) => {
    ask.mockResolvedValue(outcome);
    press(actionsIn('popup'));
    expect(ask.mock.calls).toEqual([[name, request]]);
    expect(ends.switched).not.toHaveBeenCalled();
    const fault = detail === undefined ? undefined : { kind: 'switch', detail };
    await vi.waitFor(() => expect(ends.switched.mock.calls).toEqual([[fault]]));
    expect(close).not.toHaveBeenCalled();
  });
});

/** What each button that leaves the popup does its work by. */
const LEAVING: [string, (on: PopupActions) => void, typeof ask][] = [
  ['the options', (on) => on.openOptions(), tabs.openOptions],
  ['the full page', (on) => on.openFullPage?.(), tabs.openFullView],
  ['the side', (on) => on.openPanel?.(), openPanel],
  ['the page loaded anew', (on) => on.reload(), tabs.reloadTab],
];

describe.each(LEAVING)('leaving for %s', (_, press, work) => {
  it('closes the popup once it is done', async () => {
    work.mockResolvedValue(undefined);
    press(actionsIn('popup'));
    expect(close).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(close).toHaveBeenCalledTimes(1));
  });

  it('keeps it open and says why where it failed', async () => {
    work.mockRejectedValue(new Error('No window'));
    press(actionsIn('popup'));
    const fault: Fault = { kind: 'action', detail: 'No window' };
    await vi.waitFor(() => expect(ends.left.mock.calls).toEqual([[fault]]));
    expect(close).not.toHaveBeenCalled();
  });
});

describe('opening a source', () => {
  it.each(OUTCOMES)('that ends %j', async (outcome, detail) => {
    ask.mockResolvedValue(outcome);
    actionsIn('popup').openSource('003', '003:7');
    expect(ask.mock.calls).toEqual([['open-source', { source: '003', passage: '003:7' }]]);
    const fault = detail === undefined ? undefined : { kind: 'action', detail };
    await vi.waitFor(() => expect(ends.left.mock.calls).toEqual([[fault]]));
    expect(close).toHaveBeenCalledTimes(fault ? 0 : 1);
  });

  it('leaves a panel or a page where it is', async () => {
    ask.mockResolvedValue({ state: 'answered', value: undefined });
    actionsIn('panel').openSource('003');
    await vi.waitFor(() => expect(ends.left.mock.calls).toEqual([[undefined]]));
    expect(close).not.toHaveBeenCalled();
  });
});

describe('showing a claim on the page', () => {
  it.each<[Outcome<boolean>, Fault | undefined]>([
    [{ state: 'answered', value: true }, undefined],
    [{ state: 'answered', value: false }, { kind: 'gone' }],
    [
      { state: 'failed', error: 'no answer' },
      { kind: 'action', detail: 'no answer' },
    ],
  ])('that ends %j', async (outcome, fault) => {
    askFrame.mockResolvedValue(outcome);
    actionsIn('popup').showOnPage?.('12:c4');
    expect(askFrame.mock.calls).toEqual([[TAB, 12, 'show-claim', { claim: 'c4' }]]);
    await vi.waitFor(() => expect(ends.left.mock.calls).toEqual([[fault]]));
    expect(close).toHaveBeenCalledTimes(fault ? 0 : 1);
  });

  it('from a full page fails where its tab was closed', async () => {
    tabs.showTab.mockRejectedValue(new Error('No tab with id: 7.'));
    actionsIn('page').showOnPage?.('0:c4');
    const fault: Fault = { kind: 'action', detail: 'No tab with id: 7.' };
    await vi.waitFor(() => expect(ends.left.mock.calls).toEqual([[fault]]));
    expect(askFrame).not.toHaveBeenCalled();
  });
});

it('a popup without a tab switches no tab', () => {
  const without = actionsFor(undefined, 'page', ends, undefined);
  without.switchSite(false);
  without.switchPause(true);
  expect(ask).not.toHaveBeenCalled();
  expect(without.showOnPage).toBeUndefined();
});
