import { type Facet, isWrittenBefore, topicOf } from '../model/index.ts';
import { isAtAnotherTime } from './belonging/at-another-time.ts';
import { mayBeOfLaterRound } from './belonging/may-be-later-round.ts';
import { isNewSwap } from './belonging/new-swap.ts';
import { pointsTo } from './events/points-to.ts';
import type { RawClaim } from './facets/facet.ts';
import type { SentenceView } from './sentence/sentence-view.ts';

/**
 * A wary reader's claim: implied where its sentence does not itself point to the event or tells of another time, where
 * nobody says it, it is of others or broken off (`aside`), or where it was written before there was anything to tell.
 */
export const warily = (view: SentenceView, claim: RawClaim, aside: boolean): RawClaim => {
  if (claim.implied) return claim;
  if (claim.facet === 'war.ceasefire_proposal') return aside ? { ...claim, implied: true } : claim;
  const sure = isSure(view, claim.facet) && !isWrittenBefore(view.pageDate);
  return sure && !aside ? claim : { ...claim, implied: true };
};

const isSure = (view: SentenceView, facet: Facet): boolean =>
  pointsTo(view, topicOf(facet)) &&
  ![isAtAnotherTime, isNewSwap, mayBeOfLaterRound].some((other) => other(view, facet));
