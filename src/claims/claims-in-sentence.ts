import { type Claim, type Facet, topicOf } from '../model/index.ts';
import { deniedInPart } from './denied-in-part.ts';
import type { SentenceEvents } from './events/resolve.ts';
import { isCovered, isCoveredSwap } from './events/sign.ts';
import type { FacetContext, FacetReader, RawClaim } from './facets/facet.ts';
import { REGISTRY } from './registry.ts';
import type { SentenceView } from './sentence/sentence-view.ts';

/** A claim as a sentence states it, and the event it is of; none where that cannot be told. */
export interface SentenceClaim {
  readonly claim: RawClaim;
  readonly event: Claim['event'];
}

const READERS = Object.entries(REGISTRY) as [Facet, FacetReader][];
/** Who took the proposal is no matter of one meeting: "said yes at the talks in Jeddah". */
const ofAnyMeeting = (facet: Facet): boolean => facet === 'war.ceasefire_proposal';

/** Facets asked of the whole swap, whichever phase the sentence speaks of. */
const WHOLE: ReadonlySet<Facet> = new Set(['swap.size', 'swap.record']);

/** "By the evening of 23 May all 1,000 were home" says that the whole was done, on a day of the first phase. */
const isOfWhole = ({ facet, value }: RawClaim): boolean =>
  WHOLE.has(facet) || (value.kind === 'status' && value.stage === 'complete');

/** Facets that tell a day of the talks or after them. */
const TELLS_A_DAY: ReadonlySet<Facet> = new Set(['talks.date', 'talks.next']);

const eventOf = ({ facet, evidence }: RawClaim, events: SentenceEvents): Claim['event'] =>
  TELLS_A_DAY.has(facet) ? events.atDay(evidence.start) : events.at(topicOf(facet), evidence.start);

/** Every facet's claims in one sentence, with their events; those of other events are left out. */
export function claimsInSentence(view: SentenceView, context: FacetContext): SentenceClaim[] {
  return deniedInPart(view, statedIn(view, context));
}

const statedIn = (view: SentenceView, context: FacetContext): SentenceClaim[] =>
  READERS.flatMap(([facet, read]) =>
    !ofAnyMeeting(facet) && !context.events.possible(topicOf(facet))
      ? []
      : read(view, context).flatMap((claim) => {
          const found = eventOf(claim, context.events);
          const event = isCoveredSwap(found) && isOfWhole(claim) ? 'swap-1000' : found;
          const perhaps =
            !ofAnyMeeting(claim.facet) && context.events.perhaps(topicOf(claim.facet));
          if (isCovered(event))
            return [{ claim: perhaps ? { ...claim, implied: true } : claim, event }];
          const ofTheWar = ofAnyMeeting(claim.facet) && (!event || event === 'talks-later');
          return ofTheWar ? [{ claim, event: undefined }] : [];
        }),
  );
