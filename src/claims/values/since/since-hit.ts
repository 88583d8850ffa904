import type { SinceValue, TextRange } from '../../../model/index.ts';

/** Words of a folded text that tell how long ago the last such event was. */
export interface SinceHit extends TextRange {
  readonly value: SinceValue;
  /** It may tell of another time as well: it may agree, and contradicts nothing. */
  readonly implied?: true;
}

/** The hit that a match is, between so many months before the talks, both included. */
export const sinceAt = (m: RegExpExecArray, lowMonths: number, highMonths: number): SinceHit => ({
  start: m.index,
  end: m.index + m[0].length,
  value: { kind: 'since', lowMonths, highMonths },
});
