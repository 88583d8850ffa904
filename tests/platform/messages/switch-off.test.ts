import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { switchSiteOff } from '../../../src/platform/messages/switch-off.ts';

const OFF = { to: 'background', name: 'switch-site', request: { on: false } };
const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();

beforeEach(() => {
  sendMessage.mockReset();
  vi.stubGlobal('chrome', { runtime: { id: 'own', sendMessage } });
});
afterEach(() => vi.unstubAllGlobals());

describe('switching the site of a page off from within it', () => {
  it('opens nothing where the switch holds', async () => {
    sendMessage.mockResolvedValue({ ok: true, value: { active: false } });
    await switchSiteOff();
    expect(sendMessage.mock.calls).toEqual([[OFF]]);
  });

  it.each([
    ['disk full', 'disk full'],
    ['x'.repeat(5000), 'x'.repeat(1000)],
  ])('opens the view that tells where it could not be stored', async (error, fault) => {
    sendMessage.mockResolvedValueOnce({ ok: false, error });
    sendMessage.mockResolvedValueOnce({ ok: true });
    await switchSiteOff();
    const told = { to: 'background', name: 'open-view', request: { fault } };
    expect(sendMessage.mock.calls).toEqual([[OFF], [told]]);
  });

  it('falls silent where the extension is gone', async () => {
    sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
    await switchSiteOff();
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});
