import { messageOf } from '../../src/model/index.ts';
import type { Outcome } from '../../src/platform/messages/retry.ts';
import type { Fault } from '../../src/ui/popup/index.ts';

/** Hears what became of a press; without a fault it did what it should. */
export interface Ends {
  /** A switch holds now, or does not. */
  switched(fault: Fault | undefined): void;
  /** Something else was done. */
  left(fault: Fault | undefined): void;
}

/** What to tell of a request that was not answered; `undefined` where it was. */
export function faultOf(
  outcome: Outcome<unknown>,
  kind: Fault['kind'] = 'action',
): Fault | undefined {
  if (outcome.state === 'answered') return undefined;
  return { kind, detail: outcome.state === 'failed' ? outcome.error : outcome.state };
}

/** What to tell of what was thrown. */
export const faultIn = (thrown: unknown): Fault => ({ kind: 'action', detail: messageOf(thrown) });
