import { type Answer, isAnswer, isEnvelope } from './envelope.ts';
import type { BackgroundName, PageName, ToBackground, ToPage } from './protocol.ts';
import { type Outcome, sendWithRetry } from './retry.ts';

/*
 * Messages for scripts injected in pages. No polyfill: every page pays for these bytes. Both
 * browsers have `chrome.runtime` with promises in Manifest V3, and `sendResponse` in listeners.
 */

interface RawSender {
  readonly id?: string;
  readonly tab?: unknown;
}
type RawListener = (
  message: unknown,
  sender: RawSender,
  respond: (answer: unknown) => void,
) => boolean;
interface RawRuntime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: RawListener): void;
    removeListener(listener: RawListener): void;
  };
}

declare const chrome: { readonly runtime?: RawRuntime };

/** False once the extension was updated, reloaded or removed under this script. */
export const isAlive = (): boolean => Boolean(chrome.runtime?.id);

/**
 * Asks the background. Lost messages are sent again; `gone` tells an outlived script to undo
 * what it did and fall silent; `failed` carries a reason that can be shown. Never throws.
 */
export async function ask<N extends BackgroundName>(
  name: N,
  ...[request]: undefined extends ToBackground[N]['request'] ? [] : [ToBackground[N]['request']]
): Promise<Outcome<ToBackground[N]['response']>> {
  const outcome = await sendWithRetry(
    async () => chrome.runtime?.sendMessage({ to: 'background', name, request }),
    isAnswer,
    isAlive,
  );
  if (outcome.state !== 'answered') return outcome;
  const answer = outcome.value as Answer<ToBackground[N]['response']>;
  return answer.ok
    ? { state: 'answered', value: answer.value }
    : { state: 'failed', error: answer.error };
}

/** Handlers of the requests a page answers. A missing one leaves the request to another script. */
export type PageHandlers = {
  [N in PageName]?: (
    request: ToPage[N]['request'],
  ) => ToPage[N]['response'] | Promise<ToPage[N]['response']>;
};

/**
 * Answers requests from the extension's own background and pages (scripts in pages cannot reach one
 * another this way). Only one script of a frame may have a handler of a name: two answers would race.
 * Returns a function that stops it all.
 */
export function answer(handlers: PageHandlers): () => void {
  const runtime = chrome.runtime;
  if (!runtime) return () => {};
  const own = runtime.id;
  const listener: RawListener = (message, sender, respond) => {
    if (sender.id !== own || !isEnvelope(message, 'page')) return false;
    if (!Object.hasOwn(handlers, message.name)) return false;
    const handler = handlers[message.name as PageName] as (request: unknown) => unknown;
    void Promise.resolve()
      .then(() => handler(message.request))
      .then(
        (value) => respond({ ok: true, value }),
        (thrown: unknown) => respond({ ok: false, error: String(thrown) }),
      )
      // The extension was updated while the answer was made: nobody waits for it any more.
      .catch(() => {});
    return true;
  };
  runtime.onMessage.addListener(listener);
  return () => {
    try {
      runtime.onMessage.removeListener(listener);
    } catch {
      // An outlived runtime throws here; its listeners are dead already.
    }
  };
}
