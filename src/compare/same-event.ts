import type { Claim } from '../model/index.ts';

const isSwap = (event: string | undefined): boolean => event?.startsWith('swap-1000') ?? false;
const phaseOf = (event: string | undefined): string | undefined =>
  event?.includes('phase') ? event : undefined;

/**
 * Whether two claims speak of one event, and whether that is certain enough for a conflict.
 * A claim of a phase and one of the whole swap may agree; they conflict only where the facet is asked
 * of the whole (size, status, record). Two phases are two events.
 */
export function eventsMatch(a: Claim, b: Claim): 'one' | 'perhaps' | 'two' {
  if (a.event === b.event) return 'one';
  if (a.event === undefined || b.event === undefined)
    return a.facet === 'war.ceasefire_proposal' ? 'one' : 'perhaps';
  if (!isSwap(a.event) || !isSwap(b.event))
    return a.facet === 'war.ceasefire_proposal' ? 'one' : 'two';
  if (a.facet === 'swap.size' || a.facet === 'swap.status' || a.facet === 'swap.record')
    return 'one';
  const [x, y] = [phaseOf(a.event), phaseOf(b.event)];
  if (x && y) return x === y ? 'one' : 'two';
  const later = [x, y].some((p) => p !== undefined && !p.endsWith('-1'));
  const whole = a.facet === 'swap.composition' || a.facet === 'swap.place';
  return whole && !later ? 'one' : 'perhaps';
}
