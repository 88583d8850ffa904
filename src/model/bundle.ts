import type { Claim } from './claim.ts';
import type { Passage, Source } from './source.ts';

/** Raised whenever the shape of the bundled files changes; another version is refused. */
export const BUNDLE_VERSION = 2;

/** A claim of a source with the passage that states it; offsets count in the passage's text. */
export interface SourceClaim {
  readonly passage: string;
  readonly source: string;
  readonly claim: Claim;
}

/** What pages are compared with. What the sources say to one another is a file of its own: no page needs it. */
export interface Bundle {
  readonly version: number;
  readonly sources: readonly Source[];
  readonly passages: readonly Passage[];
  readonly claims: readonly SourceClaim[];
}
