import { messageOf } from '../../model/index.ts';

/** What became of a sending: `gone` means that this script has outlived its extension. */
export type Outcome<T> =
  | { readonly state: 'answered'; readonly value: T }
  | { readonly state: 'gone' }
  | { readonly state: 'failed'; readonly error: string };

/** Waits between attempts, ms: sending wakes a killed worker, so the first is short; a busy machine needs more. */
const PAUSES = [5, 30, 120, 400, 1000, 2000];

/** An attempt with no answer by then counts as lost, ms; a page of 5 MB is assessed well within it. */
const PATIENCE = 15_000;

const GONE = /context invalidated|extension context|runtime is undefined/i;

/**
 * Sends until an answer comes. `attempt` must be safe to repeat. A lost message ("Receiving end
 * does not exist", "message channel closed", no answer at all) is sent again after a pause;
 * an extension that was updated or removed gives `gone` at once and for good.
 */
export async function sendWithRetry<T>(
  attempt: () => Promise<T>,
  answered: (value: T) => boolean,
  alive: () => boolean,
  patience: number = PATIENCE,
): Promise<Outcome<T>> {
  let error = 'no answer';
  for (const pause of [0, ...PAUSES]) {
    if (pause) await new Promise((resolve) => setTimeout(resolve, pause));
    if (!alive()) return { state: 'gone' };
    try {
      const value = await withinTime(attempt(), patience);
      if (value !== undefined && answered(value)) return { state: 'answered', value };
      error = 'no answer';
    } catch (thrown) {
      error = messageOf(thrown);
      if (GONE.test(error)) return { state: 'gone' };
    }
  }
  return alive() ? { state: 'failed', error } : { state: 'gone' };
}

/** What a promise gives within so many ms, else `undefined`; leaves no timer behind. */
export function withinTime<T>(promise: Promise<T>, patience: number): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
