import type { FrameState } from '../../model/index.ts';
import type { Door } from '../door.ts';
import type { FrameAnswers } from '../frame/start-frame.ts';
import { makeRetries } from '../watch/retries.ts';

/** How a sentinel that found something speaks with the rest of the extension. None of it throws. */
export interface CallPort {
  /** Has the reader brought into this frame; `off` where it is switched off, or the extension gone; else why not. */
  bringReader(): Promise<'brought' | 'off' | { readonly failed: string }>;
  /** Answers requests until the returned function is called. */
  answer(
    handlers: Pick<FrameAnswers, 'frame-state' | 'page-report' | 'settings-changed'>,
  ): () => void;
}

/**
 * Calls for the reader, again whenever it may have been switched on. Only from here on are messages
 * listened to: the browser's own side of that would cost every page.
 */
export function callReader(door: Door, port: CallPort): () => void {
  let idle: Pick<FrameState, 'state' | 'error'> = { state: 'reading' };
  const call = async (): Promise<void> => {
    if (door.reader) return;
    const outcome = await port.bringReader();
    if (typeof outcome === 'object') {
      idle = { state: 'failed', error: outcome.failed };
      retries.failed();
      return;
    }
    idle = { state: outcome === 'brought' ? 'reading' : 'off' };
    retries.answered();
  };
  const retries = makeRetries(document, () => void call());
  delete door.quiet;
  const stopAnswering = port.answer({
    'frame-state': () => ({ ...idle, url: location.href, mentions: 0, claims: 0, conflicts: 0 }),
    'page-report': () => null,
    'settings-changed': ({ active }) => {
      if (active) void call();
      return undefined;
    },
  });
  // A frozen page misses what was sent to it: it asks again when it comes back.
  const thaw = (event: PageTransitionEvent): void => {
    if (event.isTrusted && event.persisted) void call();
  };
  addEventListener('pageshow', thaw);
  void call();
  return () => {
    retries.stop();
    stopAnswering();
    removeEventListener('pageshow', thaw);
  };
}
