import type { Claim, Facet, Value } from '../../src/model/index.ts';

/** A claim made by hand: of the covered event of its facet, unless told otherwise. */
export function claim(facet: Facet, value: Value, extra: Partial<Claim> = {}): Claim {
  return {
    facet,
    value,
    event: facet.startsWith('swap') ? 'swap-1000' : 'talks-2025-05-16',
    reading: `a reading of ${facet}`,
    evidence: { start: 0, end: 1 },
    sentence: { start: 0, end: 1 },
    ...extra,
  };
}

/** The same claim with its event not told. */
export function eventless({ event: _, ...rest }: Claim): Claim {
  return rest;
}

export const yes: Value = { kind: 'boolean', yes: true };
export const no: Value = { kind: 'boolean', yes: false };
export const each = (count: number): Value => ({ kind: 'count', count, basis: 'per-side' });
export const minutes = (low: number, high: number): Value => ({ kind: 'interval', low, high });
