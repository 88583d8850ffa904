import { beforeEach, describe, expect, it, vi } from 'vitest';
import { actionsFor } from '../../../entrypoints/popup/actions.ts';
import type { Outcome } from '../../../src/platform/messages/retry.ts';
import type { PopupActions } from '../../../src/ui/popup/index.ts';

const ask = vi.hoisted(() => vi.fn());
vi.mock('../../../src/platform/messages/messages.ts', () => ({ ask, askFrame: vi.fn() }));
vi.mock('../../../src/platform/tabs.ts', () => ({}));
vi.mock('../../../src/ui/popup/index.ts', () => ({}));

const switched = vi.fn();
const TAB = 7;
const actions = actionsFor(TAB, 'page', switched, undefined);

const PRESSES: [string, (on: PopupActions) => void, string, object][] = [
  ['a site', (on) => on.switchSite(false), 'switch-site', { tab: TAB, on: false }],
  ['a pause', (on) => on.switchPause(true), 'switch-pause', { tab: TAB, on: false }],
  ['everything', (on) => on.switchEverywhere(false), 'switch-everywhere', { on: false }],
];

const OUTCOMES: [Outcome<unknown>, string | undefined][] = [
  [{ state: 'answered', value: {} }, undefined],
  [{ state: 'failed', error: 'disk full' }, 'disk full'],
  [{ state: 'gone' }, 'gone'],
];

beforeEach(() => vi.clearAllMocks());

describe.each(PRESSES)('switching %s', (_, press, name, request) => {
  it.each(OUTCOMES)('that ends %j', async (outcome, fault) => {
    ask.mockResolvedValue(outcome);
    press(actions);
    expect(ask.mock.calls).toEqual([[name, request]]);
    expect(switched).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(switched.mock.calls).toEqual([[fault]]));
  });
});

it('a popup without a tab switches no tab', () => {
  const without = actionsFor(undefined, 'page', switched, undefined);
  without.switchSite(false);
  without.switchPause(true);
  expect(ask).not.toHaveBeenCalled();
  expect(without.showOnPage).toBeUndefined();
});
