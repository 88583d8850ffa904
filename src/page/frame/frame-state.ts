import type { FrameState } from '../../model/index.ts';
import type { Reader } from '../reader/reader.ts';

/** What a frame does while no reader of it is at work: it waits for its settings, was told to be off, or got no answer. */
export type Idle = Pick<FrameState, 'state' | 'error'>;

/** What a frame says of itself: its reader's state and counts, or why there is no reader. */
export function frameState(reader: Reader | undefined, idle: Idle): FrameState {
  const report = reader?.report();
  const conflicts = report?.claims.filter(({ look }) => look === 'conflicts').length ?? 0;
  return {
    ...(reader?.state() ?? idle),
    url: location.href,
    mentions: report?.mentions.length ?? 0,
    claims: report?.claims.length ?? 0,
    conflicts,
  };
}
