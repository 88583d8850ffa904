import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  answer,
  ask,
  isAlive,
  type PageHandlers,
} from '../../../src/platform/messages/page-port.ts';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => boolean;

/** A `chrome.runtime` as a script in a page sees it, and a way to speak to its listeners. */
function fakeRuntime() {
  const listeners = new Set<Listener>();
  const runtime = {
    id: 'own' as string | undefined,
    sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  };
  const say = (message: unknown, sender: object = { id: 'own' }) =>
    new Promise((resolve) => {
      const taken = [...listeners].map((listener) => listener(message, sender, resolve));
      if (!taken.includes(true)) resolve('nobody');
    });
  return { runtime, listeners, say };
}

let fake: ReturnType<typeof fakeRuntime>;
beforeEach(() => {
  fake = fakeRuntime();
  vi.stubGlobal('chrome', { runtime: fake.runtime });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('ask', () => {
  it('sends an envelope and opens the answer', async () => {
    fake.runtime.sendMessage.mockResolvedValue({ ok: true, value: { active: true } });
    expect(await ask('anchor-found')).toEqual({ state: 'answered', value: { active: true } });
    expect(fake.runtime.sendMessage).toHaveBeenCalledWith({
      to: 'background',
      name: 'anchor-found',
      request: undefined,
    });
  });

  it('tells a refusal from a loss', async () => {
    fake.runtime.sendMessage
      .mockRejectedValueOnce(new Error('Receiving end does not exist'))
      .mockResolvedValue({ ok: false, error: 'data/bundle.json: torn' });
    expect(await ask('card-wanted')).toEqual({ state: 'failed', error: 'data/bundle.json: torn' });
    expect(fake.runtime.sendMessage).toHaveBeenCalledTimes(2);
  });

  it('is gone where the runtime lost its id', async () => {
    fake.runtime.id = undefined;
    expect(isAlive()).toBe(false);
    expect(await ask('report-changed')).toEqual({ state: 'gone' });
  });
});

describe('answer', () => {
  const state = { state: 'off', url: '', mentions: 0, claims: 0, conflicts: 0 } as const;
  const question = { to: 'page', name: 'frame-state' };

  it('answers what it has a handler for', async () => {
    answer({ 'frame-state': () => state });
    expect(await fake.say(question)).toEqual({ ok: true, value: state });
  });

  it('answers a failure with its reason', async () => {
    answer({ 'frame-state': () => Promise.reject(new Error('torn')) });
    expect(await fake.say(question)).toEqual({ ok: false, error: 'Error: torn' });
  });

  it('keeps silent towards strangers, other requests and other sides', async () => {
    const handler = vi.fn(() => state);
    answer({ 'frame-state': handler });
    expect(await fake.say(question, { id: 'other' })).toBe('nobody');
    expect(await fake.say({ to: 'page', name: 'page-report' })).toBe('nobody');
    expect(await fake.say({ to: 'page', name: 'toString' })).toBe('nobody');
    expect(await fake.say({ to: 'background', name: 'frame-state' })).toBe('nobody');
    expect(await fake.say(null)).toBe('nobody');
    expect(handler).not.toHaveBeenCalled();
  });

  it('leaves to another script what was deleted from its handlers', async () => {
    const handlers: PageHandlers = { 'frame-state': () => state };
    answer(handlers);
    delete handlers['frame-state'];
    expect(await fake.say(question)).toBe('nobody');
  });

  it('stops', async () => {
    const stop = answer({ 'frame-state': () => state });
    stop();
    expect(fake.listeners.size).toBe(0);
  });
});
