import {
  type DateValue,
  type Facet,
  isBeforeCoveredDays,
  isWrittenBefore,
  topicOf,
} from '../model/index.ts';
import { isAtAnotherTime } from './belonging/at-another-time.ts';
import { mayBeOfLaterRound } from './belonging/may-be-later-round.ts';
import { isNewSwap } from './belonging/new-swap.ts';
import { pointsTo } from './events/points-to.ts';
import type { RawClaim } from './facets/facet.ts';
import type { SentenceView } from './sentence/sentence-view.ts';

/** What a sentence stands in. */
interface Surroundings {
  /** Nobody says it, it is of others, or broken off. */
  readonly aside: boolean;
  /** The sentence, or one before it, has named the talks. */
  readonly named: boolean;
}

/**
 * A wary reader's claim: implied where its sentence does not itself point to the event or tells of another time, where
 * it stands aside or nothing has named the talks yet, or where it was written before there was anything to tell.
 */
export const warily = (
  view: SentenceView,
  claim: RawClaim,
  { aside, named }: Surroundings,
): RawClaim => {
  if (claim.implied) return claim;
  if (claim.facet === 'war.ceasefire_proposal') return aside ? { ...claim, implied: true } : claim;
  const known = named || topicOf(claim.facet) !== 'talks';
  const sure = known && isSure(view, claim.facet) && !isTooEarly(view);
  return sure && !aside ? claim : { ...claim, implied: true };
};

/** Written before there was anything to tell; a day that nobody could know of then tells that the text is not of that time. */
const isTooEarly = ({ pageDate, dates }: SentenceView): boolean =>
  isWrittenBefore(pageDate) &&
  !(
    pageDate !== undefined &&
    isBeforeCoveredDays(pageDate) &&
    dates.some(({ relative, value }) => !relative && value.day && isoOf(value) > pageDate)
  );

const isoOf = ({ year = 0, month = 0, day = 0 }: DateValue): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** "They had a good meeting at the Vatican": where somebody met is no sign of who they are. */
const OF_A_PLACE: ReadonlySet<Facet> = new Set(['talks.venue', 'talks.host']);

const isSure = (view: SentenceView, facet: Facet): boolean =>
  pointsTo(view, topicOf(facet), !OF_A_PLACE.has(facet)) &&
  ![isAtAnotherTime, isNewSwap, mayBeOfLaterRound].some((other) => other(view, facet));
