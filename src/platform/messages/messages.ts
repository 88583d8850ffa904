import { browser } from 'wxt/browser';
import { type Answer, isAnswer, isEnvelope } from './envelope.ts';
import type { BackgroundName, PageName, ToBackground, ToPage } from './protocol.ts';
import { type Outcome, sendWithRetry, withinTime } from './retry.ts';

/*
 * Messages for the background and the extension's own pages; scripts in pages use `page-port`.
 */

type Arguments<Request> = undefined extends Request ? [] : [Request];

/** Asks the background from one of the extension's own pages; retried while answers get lost. Never throws. */
export function ask<N extends BackgroundName>(
  name: N,
  ...[request]: Arguments<ToBackground[N]['request']>
): Promise<Outcome<ToBackground[N]['response']>> {
  return send(() => browser.runtime.sendMessage({ to: 'background', name, request }));
}

/** How long a page may take for an answer, ms: a frame that is being torn down never gives one. */
const PAGE_PATIENCE = 3000;

/**
 * Asks one frame of a tab, once: where nothing listens (no script there, a tab from before the
 * installation) this fails at once. Never throws.
 */
export async function askFrame<N extends PageName>(
  tab: number,
  frame: number,
  name: N,
  ...[request]: Arguments<ToPage[N]['request']>
): Promise<Outcome<ToPage[N]['response']>> {
  return outcomeOf(
    browser.tabs.sendMessage(tab, { to: 'page', name, request }, { frameId: frame }),
  );
}

/** What comes of a question that was sent to a frame already. Never throws. */
export async function outcomeOf<T>(sent: Promise<unknown>): Promise<Outcome<T>> {
  try {
    return unpack(await withinTime(sent, PAGE_PATIENCE));
  } catch (thrown) {
    return { state: 'failed', error: String(thrown) };
  }
}

async function send<T>(attempt: () => Promise<unknown>): Promise<Outcome<T>> {
  const outcome = await sendWithRetry(attempt, isAnswer, () => Boolean(browser.runtime?.id));
  return outcome.state === 'answered' ? unpack<T>(outcome.value) : outcome;
}

function unpack<T>(answer: unknown): Outcome<T> {
  if (!isAnswer(answer)) return { state: 'failed', error: 'no answer' };
  const typed = answer as Answer<T>;
  return typed.ok
    ? { state: 'answered', value: typed.value }
    : { state: 'failed', error: typed.error };
}

/**
 * Calls `changed` with the tab whenever a page's report changed, so that an open popup follows.
 * Returns a function that stops it.
 */
export function onReportChanged(changed: (tab: number) => void): () => void {
  const listener = (message: unknown, sender: { id?: string; tab?: { id?: number } }) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message, 'background')) return undefined;
    const tab = sender.tab?.id;
    if (message.name === 'report-changed' && tab !== undefined) changed(tab);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}
