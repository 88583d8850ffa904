import { disowns } from './disowned.ts';
import { asksItself, asksToChoose, isPutToTest } from './put-to-test.ts';
import {
  confirms,
  isDropped,
  isStamp,
  isStamped,
  type Neighbour,
  opensWithStamp,
} from './stamped.ts';
import { takesBack } from './taken-back.ts';

/** A question has so many answers to choose from, at most. */
const MOST_OPTIONS = 5;

/** Where a sentence stands, and what was told before it. */
export interface Place {
  /** Of its block among all. */
  readonly index: number;
  /** Of the sentence in its block. */
  readonly nth: number;
  /** It and what follows in its block, as written, signs and all. */
  readonly written: string;
  /** The sentence before, folded; empty at the first. */
  readonly last: string;
  /** The sentence behind it in its block, as written, else the next block. */
  readonly next: string;
  /** What stands over its block, or is drawn beside it. */
  readonly labels: readonly string[];
}

/**
 * Tells of each sentence, asked in reading order, whether what is around it leaves open that it is so: it answers a quiz, is one of several answers
 * to choose from, is a claim that a check of facts stamps as false, stands under a head that disowns it, or is taken back right behind.
 */
export function doubtsIn(neighbour: Neighbour): (place: Place) => boolean {
  let options = 0;
  let stamped = false;
  return ({ index, nth, written, last, next, labels }) => {
    // Of a whole block: what stands beside it and over it is looked at once.
    if (nth === 0)
      stamped =
        !confirms(neighbour(index, 1) ?? '') &&
        (isStamped(neighbour, index) || labels.some(disowns));
    if (asksToChoose(last)) options = MOST_OPTIONS;
    const chosen = options > 0;
    options -= 1;
    return (
      chosen ||
      isPutToTest(last) ||
      asksItself(written) ||
      opensWithStamp(written) ||
      isDropped(written) ||
      stamped ||
      (nth === 1 && isStamp(last)) ||
      takesBack(next)
    );
  };
}
