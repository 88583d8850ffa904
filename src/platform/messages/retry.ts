import { later, messageOf } from '../../model/index.ts';

/** What became of a sending: `gone` means that this script has outlived its extension. */
export type Outcome<T> =
  | { readonly state: 'answered'; readonly value: T }
  | { readonly state: 'gone' }
  | { readonly state: 'failed'; readonly error: string };

/** Waits between attempts, ms: sending wakes a killed worker, so the first is short; a busy machine needs more. */
const PAUSES = [5, 30, 120, 400, 1000, 2000];

/** With no answer by then, ms, counted from the first sending, it has failed: nobody waits longer for a card. */
const PATIENCE = 20_000;

/** After so much of that time a message with no answer may have been lost unnoticed: it is sent once more. */
const LOST_AFTER = 0.35;

const GONE = /context invalidated|extension context|runtime is undefined/i;

/**
 * Sends until an answer comes, within `patience` ms in all. `attempt` must be safe to repeat. A message
 * that is known to be lost ("Receiving end does not exist", "message channel closed", an answer that is none
 * of ours) is sent again after a pause. One that hangs is sent once more, and no more: it may be at work, so
 * the first to answer counts; who answers must let a repeated request join the work under way. An
 * extension that was updated or removed gives `gone` at once and for good.
 */
export async function sendWithRetry<T>(
  attempt: () => Promise<T>,
  answered: (value: T) => boolean,
  alive: () => boolean,
  patience: number = PATIENCE,
): Promise<Outcome<T>> {
  const end = performance.now() + patience;
  /** What was sent and not lost. */
  let open: Promise<{ readonly value: T }>[] = [];
  let error = 'no answer';
  for (const pause of [0, ...PAUSES]) {
    if (pause && !open.length) await new Promise<void>((resolve) => later(resolve, pause));
    const left = end - performance.now();
    if (!alive() || left <= 0) break;
    open.push(answerOf(attempt, answered));
    const wait = open.length > 1 ? left : Math.min(left, patience * LOST_AFTER);
    try {
      const answer = await withinTime(Promise.any(open), wait);
      if (answer) return { state: 'answered', value: answer.value };
      error = 'no answer';
    } catch (thrown) {
      error = messageOf((thrown as AggregateError).errors.at(-1));
      if (GONE.test(error)) return { state: 'gone' };
      open = [];
    }
  }
  return alive() ? { state: 'failed', error } : { state: 'gone' };
}

/** Rejects where the message was lost. */
async function answerOf<T>(attempt: () => Promise<T>, answered: (value: T) => boolean) {
  const value = await attempt();
  if (value === undefined || !answered(value)) throw new Error('no answer');
  return { value };
}

/** What a promise gives within so many ms, else `undefined`; what comes too late does nothing. */
export function withinTime<T>(promise: Promise<T>, patience: number): Promise<T | undefined> {
  let drop = (): void => {};
  const late = new Promise<undefined>((resolve) => {
    drop = later(() => resolve(undefined), patience);
  });
  return Promise.race([promise, late]).finally(drop);
}
