import { later } from '../../model/index.ts';

/**
 * Waits before the background is asked once more, ms: it may be starting, or the machine be busy. Then
 * no more: what fails so often fails for a reason that waiting does not mend.
 */
const WAITS = [2_000, 10_000, 60_000];

/** Asking again where no answer came. */
export interface Retries {
  /** No answer came: tries again in a while, at once where the user comes back to the page. */
  failed(): void;
  /** An answer came: the next failure is a first one. */
  answered(): void;
  stop(): void;
}

/** Calls `again` after failures, a few times at most. */
export function makeRetries(document: Document, again: () => void): Retries {
  let timer: (() => void) | undefined;
  let tried = 0;

  const rest = (): void => {
    timer?.();
    timer = undefined;
    document.removeEventListener('visibilitychange', seen);
  };
  const retry = (): void => {
    rest();
    tried++;
    again();
  };
  const seen = (): void => {
    if (document.visibilityState === 'visible') retry();
  };

  return {
    failed() {
      if (timer !== undefined || tried === WAITS.length) return;
      timer = later(retry, WAITS[tried] as number);
      document.addEventListener('visibilitychange', seen);
    },
    answered() {
      rest();
      tried = 0;
    },
    stop: rest,
  };
}
