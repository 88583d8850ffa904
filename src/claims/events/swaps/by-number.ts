import { type EventId, SWAP_AGREED, SWAP_PHASES } from '../../../model/index.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { readCounts } from '../../values/count/count.ts';
import type { CountHit } from '../../values/count/counted-number.ts';

/**
 * Numbers on each side by which the sources name this swap and its first phase. The deal of June 2025 was told
 * with a thousand, too: one more reason why nothing is contradicted by a number alone.
 */
const NUMBERS: readonly [number, EventId][] = [
  [SWAP_AGREED, 'swap-1000'],
  [SWAP_PHASES[0].freed, SWAP_PHASES[0].event],
];

const each = ({ value }: CountHit): number | undefined => {
  if (value.bound || value.approximate) return undefined;
  if (value.basis === 'per-side') return value.count;
  return value.basis === 'total' ? value.count / 2 : undefined;
};

/** A bare year is no date: "in 2024". */
const ANOTHER_YEAR = /\b(?:in|of|during|by) (?:early |late |mid-)?20(?!25)\d\d(?!\w)/;
const SINCE = /\b(?:since|before|after|until|till|from|than in|largest of) (?:the )?(?:\w+ )?$/;

/** "In June", "in 2024": the number is another's, unless the day is one from which is counted. */
const isOfAnother = ({ folded }: SentenceView, { value, start, end }: SentenceView['dates'][0]) =>
  (value.month ?? 5) !== 5 || (value.year ?? 2025) !== 2025
    ? !SINCE.test(folded.slice(0, start)) &&
      !/^(?:since|before|after)(?!\w)/.test(folded.slice(start, end))
    : false;

/**
 * The swap that a sentence without any other sign means by its number: "a thousand from each side", "390 on
 * each side". That is likely and not sure: what is read by it may agree, but contradicts nothing.
 */
export function swapByNumber(view: SentenceView): EventId | undefined {
  if (view.dates.some((date) => isOfAnother(view, date))) return undefined;
  if (ANOTHER_YEAR.test(view.folded)) return undefined;
  const counts = readCounts(view.folded).map(each);
  return NUMBERS.find(([number]) => counts.includes(number))?.[1];
}
