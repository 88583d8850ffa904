import type { TextRange } from '../../../model/index.ts';
import type { NumberHit } from '../number.ts';

/** A number on each side that says by its form that it is one. */
export interface FormulaHit extends TextRange {
  readonly count: number;
}

const WHO = String.raw`prisoners?(?: of war)?|pows?|captives|people|persons|soldiers|servicemen|troops|men`;
const FORMULA = new RegExp(
  String.raw`^(?: (?:(?:captive |captured |freed )?(?:russians?|ukrainians?)|(?:russian |ukrainian |captured )?(?:${WHO})|of theirs|of ours|of (?:their|our|its) \w+))?(?: ?[^\w\s.,;:()'"-]{1,6})?[- ]?(?:for|in (?:return|exchange) for|by|to|on|(?:ex)?change(?: for)?|against|versus|vs?\.?|x|×|:|\/)[- ]?(?:a-)?`,
);
const A_SIDE = /^-(?:a-side|per-side|each-way)(?!\w)/;

/**
 * Formulas among the numbers of a folded text.
 *
 * Accepts "1,000-for-1,000", "thousand-for-thousand", "1 000 for 1 000", "390 for 390", "thousand-a-side", "five hundred
 * Russians for five hundred Ukrainians". None:
 * unequal numbers, "one for one", the time "15:15".
 */
export function readFormulas(folded: string, numbers: readonly NumberHit[]): FormulaHit[] {
  return numbers.flatMap((a, i): FormulaHit[] => {
    const aSide = A_SIDE.exec(folded.slice(a.end, a.end + 12));
    if (aSide) return [{ start: a.start, end: a.end + aSide[0].length, count: a.value }];
    const b = numbers[i + 1];
    if (!b || a.value !== b.value || a.value < 2) return [];
    const between = folded.slice(a.end, b.start);
    if (between === ':' && a.value < 24) return [];
    return FORMULA.exec(between)?.[0] === between && between !== ''
      ? [{ start: a.start, end: b.end, count: a.value }]
      : [];
  });
}
