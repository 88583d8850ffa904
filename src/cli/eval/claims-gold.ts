import type { Item } from '../../assess/index.ts';
import type { ClaimJson } from '../check/report-json.ts';

/** A labelled claim and how each source stands to it; a source in no list says nothing on it. */
export interface GoldClaim {
  readonly facet: string;
  readonly value: string;
  readonly subject?: string;
  readonly corroborated_by: readonly string[];
  readonly conflicts_with: readonly string[];
  /** Not scored. */
  readonly either: readonly string[];
}

/** One labelled sentence. */
export interface GoldItem extends Item {
  readonly id: string;
  readonly kind: string;
  readonly claims: readonly GoldClaim[];
  /** Facts stated in passing: missing one costs nothing, getting one wrong counts. */
  readonly incidental?: readonly GoldClaim[];
}

/** What was shown for one item: `undefined` where there is no prediction. */
export type Predicted = { readonly claims: readonly ClaimJson[] } | undefined;

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** `Putin` fits `Vladimir Putin`; an unnamed subject fits any. */
export const sameSubject = (a: string | undefined, b: string | undefined): boolean =>
  !a || !b || fold(a).includes(fold(b)) || fold(b).includes(fold(a));

export const goldRelation = (
  claim: GoldClaim,
  source: string,
): 'corroborates' | 'conflicts' | 'none' => {
  if (claim.corroborated_by.includes(source)) return 'corroborates';
  return claim.conflicts_with.includes(source) ? 'conflicts' : 'none';
};
