import type { Scope } from './topic.ts';

/** A dated happening of a topic; its id, a stable word, begins with the topic. */
interface EventRecord {
  readonly id: string;
  readonly scope: Scope;
}

/** Every event the extension can tell apart. Covered ones are those the sources report on. */
export const EVENTS = [
  { id: 'talks-2025-05-16', scope: 'covered' },
  { id: 'talks-2022', scope: 'related' },
  { id: 'talks-2025-06-02', scope: 'related' },
  { id: 'talks-2025-07-23', scope: 'related' },
  { id: 'talks-later', scope: 'related' },
  { id: 'talks-other', scope: 'other' },
  { id: 'swap-1000', scope: 'covered' },
  { id: 'swap-1000-phase-1', scope: 'covered' },
  { id: 'swap-1000-phase-2', scope: 'covered' },
  { id: 'swap-1000-phase-3', scope: 'covered' },
  { id: 'swap-2025-05-06', scope: 'related' },
  { id: 'swap-2025-06', scope: 'related' },
  { id: 'swap-related', scope: 'related' },
  { id: 'swap-other', scope: 'other' },
] as const satisfies readonly EventRecord[];

export type EventId = (typeof EVENTS)[number]['id'];
