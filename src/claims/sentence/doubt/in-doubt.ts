import { disowns } from './disowned.ts';
import { asksItself, asksToChoose, isOption, isPutToTest } from './put-to-test.ts';
import {
  affirms,
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
 * What the labels of a block make of it: of two, the one that stands last, but no verdict that it is true takes away one that it is false, since both
 * may be next to it.
 */
export function verdictOf(labels: readonly string[]): 'stands' | 'disowned' | undefined {
  if (labels.some(isStamp)) return 'disowned';
  for (const label of labels.toReversed()) {
    if (affirms(label)) return 'stands';
    if (disowns(label)) return 'disowned';
  }
  return undefined;
}

/**
 * Tells of each sentence, asked in reading order, whether what is around it leaves open that it is so: it answers a quiz, is one of several answers
 * to choose from, is a claim that a check of facts stamps as false, stands under a head that disowns it, or is taken back right behind.
 */
export function doubtsIn(neighbour: Neighbour): (place: Place) => boolean {
  let options = 0;
  let stamped = false;
  let answering = false;
  const isDisowned = (index: number, labels: readonly string[]): boolean => {
    const verdict = verdictOf(labels);
    if (verdict) return verdict === 'disowned';
    return !confirms(neighbour(index, 1) ?? '') && isStamped(neighbour, index);
  };
  return ({ index, nth, written, last, next, labels }) => {
    // Of a whole block: what stands beside it and over it is looked at once.
    if (nth === 0) {
      stamped = isDisowned(index, labels);
      const before = neighbour(index, -1) ?? '';
      answering = isOption(written) && (answering || /\?\W*$/.test(before));
    }
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
      takesBack(next) ||
      answering
    );
  };
}
