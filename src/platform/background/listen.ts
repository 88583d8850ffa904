import { browser } from 'wxt/browser';
import { messageOf } from '../../model/index.ts';
import { PAGE_REQUESTS, REQUEST_SHAPES } from '../messages/checks.ts';
import { type Answer, type Envelope, isEnvelope } from '../messages/envelope.ts';
import type { BackgroundName } from '../messages/protocol.ts';
import type { Asker, Handlers } from './handlers.ts';

type RawSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/**
 * Answers requests. What does not come from this extension gets no answer at all; what has no
 * handler, a wrong shape, or comes from a page that may not ask it, gets a refusal with its reason.
 */
export function listenToRequests(handlers: Handlers): void {
  browser.runtime.onMessage.addListener(((message: unknown, sender: RawSender) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message, 'background')) return undefined;
    return respond(handlers, message, askerOf(sender));
  }) as never);
}

/** Checks and handles one request. Never rejects. */
export async function respond(
  handlers: Handlers,
  message: Envelope,
  asker: Asker,
): Promise<Answer> {
  const refusal = refuse(handlers, message, asker);
  if (refusal) return { ok: false, error: refusal };
  const name = message.name as BackgroundName;
  const handle = handlers[name] as (request: unknown, asker: Asker) => Promise<unknown>;
  try {
    return { ok: true, value: await handle(message.request ?? undefined, asker) };
  } catch (thrown) {
    return { ok: false, error: messageOf(thrown) };
  }
}

function refuse(handlers: Handlers, { name, request }: Envelope, asker: Asker): string | undefined {
  if (!Object.hasOwn(handlers, name)) return `no such request: ${name.slice(0, 100)}`;
  const known = name as BackgroundName;
  if (!asker.own && !PAGE_REQUESTS.has(known)) return `${known}: not for pages`;
  if (!REQUEST_SHAPES[known](request)) return `${known}: the request has a wrong shape`;
  return undefined;
}

function askerOf({ tab, frameId, url }: RawSender): Asker {
  const own = url?.startsWith(browser.runtime.getURL('/')) ?? false;
  return { ...(tab ? { tab } : {}), frame: frameId ?? 0, own };
}
