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

/** A word or two without an end: what it belongs to is told by the labels. */
const isLabel = (text: string): boolean => text.length < 40 && !/[.!:]/.test(text);

/** What the labels of a block make of it; of two the one that stands last. */
export function verdictOf(labels: readonly string[]): 'stands' | 'disowned' | undefined {
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
export function doubtsIn(neighbour: Neighbour, placed = false): (place: Place) => boolean {
  let options = 0;
  let stamped = false;
  const isDisowned = (index: number, labels: readonly string[]): boolean => {
    if (confirms(neighbour(index, 1) ?? '')) return false;
    const verdict = verdictOf(labels);
    return verdict ? verdict === 'disowned' : isStamped(neighbour, index, placed);
  };
  return ({ index, nth, written, last, next, labels }) => {
    // Of a whole block: what stands beside it and over it is looked at once.
    if (nth === 0) stamped = isDisowned(index, labels);
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
      (takesBack(next) && !(placed && isLabel(next))) ||
      isOption(written, neighbour(index, -1), neighbour(index, 1))
    );
  };
}
