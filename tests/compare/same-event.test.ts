import { describe, expect, it } from 'vitest';
import { eventsMatch } from '../../src/compare/same-event.ts';
import type { EventId, Facet } from '../../src/model/index.ts';
import { claim, eventless, yes } from './claims.ts';

const match = (facet: Facet, a: EventId | undefined, b: EventId | undefined) => {
  const [x, y] = [a, b].map((event) =>
    event ? claim(facet, yes, { event }) : eventless(claim(facet, yes)),
  );
  return x && y && eventsMatch(x, y);
};

describe('eventsMatch', () => {
  it.each<[Facet, EventId | undefined, EventId | undefined, 'one' | 'perhaps' | 'two']>([
    ['talks.date', 'talks-2025-05-16', 'talks-2025-05-16', 'one'],
    ['talks.date', 'talks-2025-05-16', 'talks-2025-06-02', 'two'],
    ['talks.date', 'talks-2025-05-16', undefined, 'perhaps'],
    ['swap.size', 'swap-1000', 'swap-1000-phase-1', 'one'],
    ['swap.status', 'swap-1000-phase-1', 'swap-1000', 'one'],
    ['swap.record', 'swap-1000', 'swap-1000-phase-1', 'one'],
    ['swap.phase_size', 'swap-1000-phase-1', 'swap-1000-phase-1', 'one'],
    ['swap.phase_size', 'swap-1000-phase-1', 'swap-1000-phase-2', 'two'],
    ['swap.phase_size', 'swap-1000', 'swap-1000-phase-1', 'perhaps'],
    ['swap.date', 'swap-1000', 'swap-1000-phase-1', 'perhaps'],
    ['swap.date', 'swap-1000-phase-1', 'swap-1000-phase-2', 'two'],
    ['swap.composition', 'swap-1000', 'swap-1000-phase-1', 'one'],
    ['swap.place', 'swap-1000', 'swap-1000-phase-1', 'one'],
    ['swap.place', 'swap-1000-phase-1', 'swap-1000-phase-2', 'two'],
    ['swap.size', 'swap-1000', 'swap-2025-05-06', 'two'],
    ['swap.size', 'swap-1000', undefined, 'perhaps'],
    ['war.ceasefire_proposal', undefined, 'talks-2025-05-16', 'one'],
  ])('%s: %s and %s: %s', (facet, a, b, outcome) => {
    expect(match(facet, a, b)).toBe(outcome);
    expect(match(facet, b, a)).toBe(outcome);
  });
});
