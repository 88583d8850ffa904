import { SWAP_AGREED, SWAP_PHASES } from '../../../model/index.ts';
import type { NumberHit } from '../number.ts';
import { givenAndGot } from './given-and-got.ts';
import { type MirroredHit, ofEither } from './mirrored.ts';

const [first, second, third] = SWAP_PHASES.map(({ freed }) => freed);
/** What had gone over by the end of a day: of such a number more were to follow. */
const OF_SOME_DAYS: ReadonlySet<number | undefined> = new Set([
  first,
  second,
  third,
  (first ?? 0) + (second ?? 0),
  (second ?? 0) + (third ?? 0),
]);

/** Soldiers on one side and civilians on the other, or some of one kind: no two wholes. */
const OF_A_KIND = /\b(?:civilians?|soldiers|servicemen|wounded|sick|women|officers)(?!\w)/;
/** Smaller numbers are of some; of two that differ by less one may be counted anew. */
const SMALLEST = 100;

/**
 * Unequal numbers that a folded text gives to the two sides, as the sum of both.
 *
 * Accepts "Kyiv is to get back 1,000 of its people and Moscow 800", "1,000 to come from Russia and 1,200 from Ukraine", "Ukraine gets back 1,000 and hands over 600". None: equal numbers,
 * "Russia freed 1,000 and Ukraine 390", of which the rest was to follow, "1,000 and 120 civilians", two numbers neither of which is that of the deal.
 */
export const readUneven = (folded: string, numbers: readonly NumberHit[]): MirroredHit[] =>
  [...ofEither(folded, numbers), ...givenAndGot(folded, numbers)]
    .filter(
      ([a, b]) =>
        a.value !== b.value &&
        (a.value === SWAP_AGREED || b.value === SWAP_AGREED) &&
        Math.min(a.value, b.value) >= SMALLEST &&
        Math.abs(a.value - b.value) >= SMALLEST &&
        !OF_SOME_DAYS.has(a.value) &&
        !OF_SOME_DAYS.has(b.value) &&
        !OF_A_KIND.test(folded.slice(a.end, b.end + 30)),
    )
    .map(([a, b]) => ({ start: a.start, end: b.end, count: a.value + b.value }));
