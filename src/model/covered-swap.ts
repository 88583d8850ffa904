import type { EventId } from './event.ts';

/** One day of the covered swap; numbers are of each side. */
export interface SwapPhase {
  readonly event: EventId;
  /** ISO. */
  readonly date: string;
  readonly freed: number;
  readonly soldiers?: number;
  readonly civilians?: number;
}

/** What each side agreed to free. */
export const SWAP_AGREED = 1000;

/** The days on which it was carried out: the first as source 001 has it, the others as they followed. */
export const SWAP_PHASES = [
  {
    event: 'swap-1000-phase-1',
    date: '2025-05-23',
    freed: 390,
    soldiers: 270,
    civilians: 120,
  },
  { event: 'swap-1000-phase-2', date: '2025-05-24', freed: 307 },
  { event: 'swap-1000-phase-3', date: '2025-05-25', freed: 303 },
] as const satisfies readonly SwapPhase[];

/** More on each side than any day of it freed: a number from here on is of the whole. */
export const WHOLE_FROM = 500;
