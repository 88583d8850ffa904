import { dateBelongsTo } from '../../belonging/date-of.ts';
import { happensElsewhere } from '../../belonging/happens-elsewhere.ts';
import { otherMeeting } from '../../belonging/other-meeting.ts';
import { twoSided } from '../../belonging/two-sided.ts';
import { isCovered } from '../../events/sign.ts';
import { talksOfDate } from '../../events/talks/talks-days.ts';
import { WEEKDAY } from '../../lexicon/calendar.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { putAway } from '../../sentence/negation.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { DateHit } from '../../values/date.ts';
import { describeDate } from '../../values/date.ts';
import { claimOf, type FacetContext, type FacetReader, type RawClaim } from '../facet.ts';
import { besideMeeting, isOnTheMove } from './beside-meeting.ts';
import { isLooseDay } from './by-deed.ts';
import { tellsTheDay } from './cleft.ts';
import { isBeforeOrAfterThem, isCompared, namesTalks, thenTheyMet } from './compared.ts';
import { isDayOfTalks } from './day-of-talks.ts';
import { governed } from './governed.ts';
import { isNoDayOfTalks } from './no-day-of-talks.ts';
import { noneHeld } from './none-held.ts';
import { isOfTheSwap } from './of-the-swap.ts';

/** "When: Friday, 16 May", a line of a fact box; it may only agree. */
const LABEL = new RegExp(String.raw`^\W*(?:when|date|day): (?:${WEEKDAY},? )?$`);

/** A day known by what was done on it; put away or in doubt it is none. */
const looseDay = (view: SentenceView, hit: DateHit): RawClaim[] =>
  stanceAt(view, hit.start, hit.end) === 'asserted' && !putAway(view, hit.start)
    ? [claimOf('talks.date', hit.value, describeDate(hit.value), hit, { implied: true })]
    : [];

/** In "three meetings (16 May, 2 June and 23 July)" each date is a round's own. */
const listedRound = (view: SentenceView, hit: DateHit): boolean => {
  const round = talksOfDate(hit.value, view.pageDate);
  if (round === undefined || isCovered(round)) return false;
  return view.dates.some((d) => isCovered(talksOfDate(d.value, view.pageDate)));
};

/** True where the day is told beside talks, and is that of something else. */
const isOfSomethingElse = (view: SentenceView, hit: DateHit): boolean =>
  isNoDayOfTalks(view, hit) ||
  noneHeld(view, hit) ||
  isBeforeOrAfterThem(view, hit) ||
  otherMeeting(view, hit.start);

/**
 * talks.date: the day (or month) on which the delegations met.
 *
 * Accepts "met in Istanbul on May 16, 2025", "last Friday's talks", "In May 2025 … held talks",
 * "a day earlier … had sat down" (may only agree: the story may stand at another day). None: "said on Saturday", "since February 2022", "before 16 May".
 */
export const readTalksDate: FacetReader = (view, context) =>
  view.dates.flatMap((hit) => {
    const claims = tiedDay(view, hit, context);
    return claims.length || !isDayOfTalks(view, hit, context)
      ? claims
      : [claimOf('talks.date', hit.value, describeDate(hit.value), hit, { implied: true })];
  });

/** A day that a word of meeting, or what was done on it, ties to the talks. */
const tiedDay = (
  view: SentenceView,
  hit: DateHit,
  { events, before }: FacetContext,
): RawClaim[] => {
  if (listedRound(view, hit) || isOfTheSwap(view.folded, hit)) return [];
  if (!tellsTheDay(view, hit) && isLooseDay(view, hit, before)) return looseDay(view, hit);
  const compared = isCompared(view, hit);
  if (compared && !namesTalks(view, hit)) return [];
  const certain = events.certain('talks');
  const labelled = LABEL.test(view.folded.slice(0, hit.start)) && certain && !hit.relative;
  const told = tellsTheDay(view, hit) || thenTheyMet(view.folded.slice(hit.end));
  if (!labelled && dateBelongsTo(view, hit) !== 'talks' && !told) return [];
  if (hit.value.month === undefined || isOfSomethingElse(view, hit)) return [];
  if (hit.relative && !certain && !/\bistanbul|dolmabahce(?!\w)/.test(view.folded)) return [];
  // A report denied is denied for what it says happened, seldom for its day.
  if (stanceAt(view, hit.start, hit.end) !== 'asserted') return [];
  const implied = labelled || compared || isLoose(view, hit);
  if (implied && (isOnTheMove(view, hit) || (hit.relative && !besideMeeting(view, hit)))) return [];
  const denied = putAway(view, hit.start);
  return [claimOf('talks.date', hit.value, describeDate(hit.value), hit, { denied, implied })];
};

/** True where the day is tied to the talks too loosely for a conflict. */
const isLoose = (view: SentenceView, hit: DateHit): boolean =>
  hit.told === true || !governed(view, hit) || !twoSided(view) || happensElsewhere(view, hit.start);
