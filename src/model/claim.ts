import type { EventId } from './event.ts';
import type { Facet } from './facet.ts';
import type { TextRange } from './topic.ts';
import type { Value } from './value.ts';

/** What one sentence states: facet + event + subject + value. */
export interface Claim {
  readonly facet: Facet;
  /** Absent where the sentence and its context do not tell. */
  readonly event?: EventId;
  /** `Putin`, `freed Ukrainians`, `written visions`: which of several a facet holds. */
  readonly subject?: string;
  readonly value: Value;
  /** The value in words, as read: "less than two hours (under 2 h)", "1,000 on each side". */
  readonly reading: string;
  /** A denied claim already carries the denied value; this says that it was a denial. */
  readonly denied?: boolean;
  /** An implied value never makes a conflict. */
  readonly implied?: boolean;
  /** The words that state the value, in the text given to the reader. */
  readonly evidence: TextRange;
  /** The sentence it stands in, in the same text. */
  readonly sentence: TextRange;
}
