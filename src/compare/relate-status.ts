import { relateDates } from '../claims/index.ts';
import { type Stage, type StatusValue, SWAP_PHASES } from '../model/index.ts';

/** Stages of the swap in their order; `none` and `cancelled` stand beside it. */
export const STAGES: readonly Stage[] = ['agreed', 'begun', 'first-phase', 'complete'];

const rank = (stage: Stage): number => STAGES.indexOf(stage);
const carriedOut = (stage: Stage): boolean => rank(stage) >= rank('begun');

/** True where `day` is certainly not later than `limit` (both in 2025, known month and day). */
const notLater = (day: StatusValue['on'], limit: StatusValue['on']): boolean =>
  day?.month !== undefined &&
  day.day !== undefined &&
  limit?.month !== undefined &&
  limit.day !== undefined &&
  (day.month < limit.month || (day.month === limit.month && day.day <= limit.day));

/** The day on which the last phase was carried out: "complete" that names no day was so by then. */
const [year, month, day] = (SWAP_PHASES[SWAP_PHASES.length - 1]?.date ?? '').split('-').map(Number);
const LAST_DAY: StatusValue['on'] =
  year && month && day ? { kind: 'date', year, month, day } : undefined;
const doneBy = ({ stage, on }: StatusValue): StatusValue['on'] =>
  stage === 'complete' ? (on ?? LAST_DAY) : on;

/**
 * Relates how far a swap has come; `a` is the claim in question, `b` what is held against it: a source
 * that only reports the agreement does not bear out that a phase was carried out. "Agreed" fits every later stage; "no swap agreed" contradicts all of
 * them; "never carried out" contradicts what has begun; "complete" on or before the day of the first
 * phase contradicts that first phase, and so does "not yet begun" on a day after it, or after the last for what is complete; otherwise stages that differ say nothing about one another.
 */
export function relateStatus(a: StatusValue, b: StatusValue): 'same' | 'different' | undefined {
  if (a.stage === 'none' || b.stage === 'none') return a.stage === b.stage ? 'same' : 'different';
  if (a.stage === 'cancelled' || b.stage === 'cancelled') {
    if (a.stage === b.stage) return 'same';
    const other = a.stage === 'cancelled' ? b : a;
    return carriedOut(other.stage) && !other.below ? 'different' : undefined;
  }
  if (a.below || b.below) {
    const [open, other] = a.below ? [a, b] : [b, a];
    if (other.below) return open.stage === other.stage ? 'same' : undefined;
    if (open.stage === 'begun')
      return carriedOut(other.stage) && notLater(doneBy(other), open.on) ? 'different' : undefined;
    return rank(other.stage) < rank(open.stage) && carriedOut(other.stage) ? 'same' : undefined;
  }
  if (a.stage === 'agreed') return 'same';
  if (b.stage === 'agreed') return undefined;
  if (a.stage === 'complete' || b.stage === 'complete') return relateComplete(a, b);
  return 'same';
}

const relateComplete = (a: StatusValue, b: StatusValue): 'same' | 'different' | undefined => {
  if (a.stage === b.stage)
    return a.on && b.on && relateDates(a.on, b.on) === 'different' ? undefined : 'same';
  const [whole, part] = a.stage === 'complete' ? [a, b] : [b, a];
  return part.stage === 'first-phase' && notLater(whole.on, part.on) ? 'different' : undefined;
};
