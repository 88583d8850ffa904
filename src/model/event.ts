import type { Scope, Topic } from './topic.ts';

/** A dated happening of a topic; ids are stable words, listed in `EVENTS`. */
export interface EventRecord {
  readonly id: EventId;
  readonly topic: Topic;
  readonly scope: Scope;
  /** ISO dates; a span has an end. */
  readonly from?: string;
  readonly to?: string;
}

export type EventId =
  | 'talks-2025-05-16'
  | 'talks-2022'
  | 'talks-2025-06-02'
  | 'talks-2025-07-23'
  | 'talks-later'
  | 'talks-other'
  | 'swap-1000'
  | 'swap-1000-phase-1'
  | 'swap-1000-phase-2'
  | 'swap-1000-phase-3'
  | 'swap-2025-05-06'
  | 'swap-2025-06'
  | 'swap-related'
  | 'swap-other';

/** Every event the extension can tell apart. Covered ones are those the sources report on. */
export const EVENTS: readonly EventRecord[] = [
  { id: 'talks-2025-05-16', topic: 'talks', scope: 'covered', from: '2025-05-16' },
  { id: 'talks-2022', topic: 'talks', scope: 'related', from: '2022-02-28', to: '2022-04-30' },
  { id: 'talks-2025-06-02', topic: 'talks', scope: 'related', from: '2025-06-02' },
  { id: 'talks-2025-07-23', topic: 'talks', scope: 'related', from: '2025-07-23' },
  { id: 'talks-later', topic: 'talks', scope: 'related' },
  { id: 'talks-other', topic: 'talks', scope: 'other' },
  { id: 'swap-1000', topic: 'swap', scope: 'covered', from: '2025-05-23', to: '2025-05-25' },
  { id: 'swap-1000-phase-1', topic: 'swap', scope: 'covered', from: '2025-05-23' },
  { id: 'swap-1000-phase-2', topic: 'swap', scope: 'covered', from: '2025-05-24' },
  { id: 'swap-1000-phase-3', topic: 'swap', scope: 'covered', from: '2025-05-25' },
  { id: 'swap-2025-05-06', topic: 'swap', scope: 'related', from: '2025-05-06' },
  { id: 'swap-2025-06', topic: 'swap', scope: 'related', from: '2025-06-09', to: '2025-06-30' },
  { id: 'swap-related', topic: 'swap', scope: 'related' },
  { id: 'swap-other', topic: 'swap', scope: 'other' },
];
