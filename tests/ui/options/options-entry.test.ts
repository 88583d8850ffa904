// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../src/model/index.ts';
import '../fixtures/draw.ts';
import { speak } from '../fixtures/messages.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const { commands } = fakeBrowser;

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetModules();
  document.body.innerHTML = '<div id="app"></div>';
  speak('en');
  const answer = { ok: true, value: { settings: DEFAULT_SETTINGS } };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(answer as never);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('Open the popup');
});
afterEach(() => {
  vi.restoreAllMocks();
  Object.assign(fakeBrowser, { commands });
  document.body.replaceChildren();
});

const NEXT = [{ name: 'next-mention', description: 'Go to the next mention', shortcut: 'J' }];

it.each<[string, object | undefined, boolean]>([
  ['has commands', { getAll: async () => NEXT }, true],
  ['has none to tell of', { getAll: async () => [] }, false],
  ['lacks them, as on Android', undefined, false],
])('the options are drawn where the browser %s', async (_, api, changeable) => {
  Object.assign(fakeBrowser, { commands: api });
  await import('../../../entrypoints/options/main.tsx');
  expect(document.querySelector('h1')?.textContent).toBe('Options');
  expect(document.body.textContent?.includes('Go to the next mention')).toBe(changeable);
  expect(document.body.textContent?.includes('Change the shortcuts')).toBe(changeable);
});
