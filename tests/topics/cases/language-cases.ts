/** A sentence and the mentions it holds, as `topic:scope`, in reading order; '' for none. */
export type Case = readonly [sentence: string, mentions: string];

/** The sentences are read on 24 May 2025, in a page whose first block is `around`. */
export interface LanguageCases {
  readonly around: string;
  readonly cases: readonly Case[];
  /** What should hold and does not yet. */
  readonly knownGaps?: readonly Case[];
}
