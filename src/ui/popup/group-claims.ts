import { FACETS, type Topic } from '../../model/index.ts';
import { type Side, sideOf } from '../parts/tally.ts';
import type { PageClaim } from './popup-model.ts';

/** Claims of one side and topic. */
export interface ClaimGroup {
  readonly side: Side;
  readonly topic: Topic;
  readonly claims: readonly PageClaim[];
}

const SIDES: readonly Side[] = ['conflict', 'agree', 'silent'];
const TOPICS: readonly Topic[] = ['talks', 'swap'];

/**
 * Conflicts first, then agreements, then silence; within a side by topic; within a topic by facet,
 * in the facets' own order, then in reading order. Empty groups are left out.
 */
export function groupClaims(claims: readonly PageClaim[]): readonly ClaimGroup[] {
  return SIDES.flatMap((side) =>
    TOPICS.map((topic) => ({
      side,
      topic,
      claims: claims
        .filter(({ claim }) => sideOf(claim) === side && claim.topic === topic)
        .sort((a, b) => facetOrder(a) - facetOrder(b)),
    })),
  ).filter((group) => group.claims.length > 0);
}

const facetOrder = ({ claim }: PageClaim): number => FACETS.indexOf(claim.claim.facet);
