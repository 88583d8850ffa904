import type { Claim, TextRange } from '../../model/index.ts';
import type { SentenceEvents } from '../events/resolve.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

/** A claim as a facet reads it: offsets count in the sentence, the event comes later. */
export type RawClaim = Omit<Claim, 'event' | 'sentence' | 'evidence'> & {
  readonly evidence: TextRange;
};

/** What a facet may know besides the sentence itself. */
export interface FacetContext {
  readonly events: SentenceEvents;
  /** Folded text before the sentence, its end last: some 400 characters, across blocks. */
  readonly before: string;
}

/** Reads one facet's claims from a sentence; returns none where it says nothing. */
export type FacetReader = (view: SentenceView, context: FacetContext) => RawClaim[];

/** A claim object without undefined fields. */
export function claimOf(
  facet: Claim['facet'],
  value: Claim['value'],
  reading: string,
  evidence: TextRange,
  extra: {
    subject?: string | undefined;
    denied?: boolean | undefined;
    implied?: boolean | undefined;
  } = {},
): RawClaim {
  return {
    facet,
    value,
    reading,
    evidence,
    ...(extra.subject ? { subject: extra.subject } : {}),
    ...(extra.denied ? { denied: true } : {}),
    ...(extra.implied ? { implied: true } : {}),
  };
}
