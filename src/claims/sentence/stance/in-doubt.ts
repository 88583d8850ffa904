import { asksToChoose, isPutToTest } from './put-to-test.ts';
import { isStamp, isStamped, type Neighbour, opensWithStamp } from './stamped.ts';

/** A question has so many answers to choose from, at most. */
const MOST_OPTIONS = 5;

/** Where a sentence stands, and what was told before it. */
export interface Place {
  /** Of its block among all. */
  readonly index: number;
  /** Of the sentence in its block. */
  readonly nth: number;
  /** As written. */
  readonly raw: string;
  /** The sentence before, folded; empty at the first. */
  readonly last: string;
}

/**
 * Tells of each sentence, asked in reading order, whether what is around it leaves open that it is so: it answers a quiz, is one of several answers
 * to choose from, or is a claim that a check of facts stamps as false.
 */
export function doubtsIn(neighbour: Neighbour): (place: Place) => boolean {
  let options = 0;
  let stamped = false;
  return ({ index, nth, raw, last }) => {
    // Of a whole block: what stands beside it is looked at once.
    if (nth === 0) stamped = isStamped(neighbour, index);
    if (asksToChoose(last)) options = MOST_OPTIONS;
    const chosen = options > 0;
    options -= 1;
    return (
      chosen || isPutToTest(last) || opensWithStamp(raw) || stamped || (nth === 1 && isStamp(last))
    );
  };
}
