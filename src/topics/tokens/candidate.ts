import type { Scope, Topic } from '../../model/index.ts';

/** A mention before its scope is known. Token indices, both inclusive. */
export interface Candidate {
  readonly topic: Topic;
  readonly from: number;
  readonly to: number;
  /** The word that makes it one: what the signs of another event stand around. */
  readonly head: number;
  readonly bare?: boolean;
  /** One named person for another: never the covered swap. */
  readonly pair?: boolean;
}

/** A swap as its rules find it. */
export type FoundSwap = Omit<Candidate, 'topic'>;

/** A mention whose scope is known. */
export interface Scoped extends Candidate {
  readonly scope: Scope;
}

/** What the page as a whole shows; the rules ask it where a sentence alone is not plain. */
export interface PageEvidence {
  /** Ukraine or Russia named anywhere, or the covered swap's counts beside captives. */
  readonly parties: boolean;
  /** Other conflicts named anywhere. */
  readonly others: boolean;
  /** Football, business or academe named anywhere. */
  readonly affairs: boolean;
  /** Those named several times as often as Ukraine and Russia. */
  readonly ofAffairs: boolean;
  /** Captives named anywhere. */
  readonly captives: boolean;
  readonly istanbul: boolean;
}
