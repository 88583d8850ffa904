// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tabNamed } from '../../../src/platform/messages/tab-named.ts';
import '../fixtures/draw.ts';
import { speak } from '../fixtures/messages.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const MISFITS = ['NaN', '1.5', '1e12', '', '-1', '2147483648', '7x', ' 7', '0x7', 'Infinity', '٧'];

describe('the tab of an address', () => {
  it.each<[string, number | undefined]>([
    ['0', 0],
    ['7', 7],
    ['2147483647', 2_147_483_647],
    ...MISFITS.map((given): [string, undefined] => [given, undefined]),
  ])('?tab=%s is %s', (given, expected) => {
    expect(tabNamed(given)).toBe(expected);
  });
});

describe('the popup of a tab that cannot be', () => {
  const address = location.href;

  beforeEach(() => {
    fakeBrowser.reset();
    vi.resetModules();
    document.body.innerHTML = '<div id="app"></div>';
    speak('en');
    // As browsers do: what is no id throws at once.
    const strict = (id: unknown) => {
      if (!Number.isInteger(id) || Number(id) > 2 ** 31 - 1) throw new TypeError('no tab id');
      return Promise.reject(new Error('No tab with id'));
    };
    vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(strict as never);
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(strict as never);
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({
      ok: false,
      error: 'x',
    } as never);
    Object.assign(fakeBrowser.scripting, { executeScript: async () => [] });
  });
  afterEach(async () => {
    // The popup looks once more after its patience; that must not outlive this file's document.
    await new Promise((resolve) => setTimeout(resolve, 400));
    vi.restoreAllMocks();
    location.href = address;
    document.body.replaceChildren();
  });

  it.each(['NaN', '1.5', '1e12', ''])('?tab=%s says that it cannot run there', async (given) => {
    location.href = `https://id.example/popup.html?tab=${given}`;
    await import('../../../entrypoints/popup/main.tsx');
    await vi.waitFor(() => expect(document.body.textContent).toContain('Cannot run here'));
  });
});
