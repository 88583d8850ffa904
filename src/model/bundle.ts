import type { Claim } from './claim.ts';
import type { SourcePair } from './report.ts';
import type { Passage, Source } from './source.ts';

/** Raised whenever the shape of the bundled files changes; another version is refused. */
export const BUNDLE_VERSION = 1;

/** A claim of a source with the passage that states it; offsets count in the passage's text. */
export interface SourceClaim {
  readonly passage: string;
  readonly source: string;
  readonly claim: Claim;
}

/** Everything the build knows of the corpus, without the search index. */
export interface Bundle {
  readonly version: number;
  readonly sources: readonly Source[];
  readonly passages: readonly Passage[];
  readonly claims: readonly SourceClaim[];
  /** What the sources say to one another, precomputed. */
  readonly overview: readonly SourcePair[];
}
