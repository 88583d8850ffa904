import { isCovered } from '../events/sign.ts';
import { talksOfDate } from '../events/talks-signs.ts';
import { claimOf, type FacetReader } from '../facet.ts';
import { putAway, stanceAt } from '../modality.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { DateHit } from '../values/date.ts';
import { describeDate } from '../values/date.ts';
import { dateBelongsTo } from './dates.ts';

const COMPARED =
  /\b(?:since|like in|as in|after|before|until|till|by|ahead of|unlike in|than in|from|deadline of|between|until the end of)(?: (?:the|early|late|spring|of|in))* ?$/;

/** In "three meetings (16 May, 2 June and 23 July)" each date is a round's own. */
const listedRound = (view: SentenceView, hit: DateHit): boolean => {
  const round = talksOfDate(hit.value, view.pageDate);
  if (round === undefined || isCovered(round)) return false;
  return view.dates.some((d) => isCovered(talksOfDate(d.value, view.pageDate)));
};

/**
 * talks.date: the day (or month) on which the delegations met.
 *
 * Accepts "met in Istanbul on May 16, 2025", "last Friday's talks", "In May 2025 … held talks",
 * "a day earlier … had sat down". None: "said on Saturday", "since February 2022", "before 16 May".
 */
export const readTalksDate: FacetReader = (view, { events }) =>
  view.dates.flatMap((hit) => {
    if (
      COMPARED.test(view.folded.slice(Math.max(0, hit.start - 32), hit.start)) &&
      !/\bfrom$/.test(view.folded.slice(0, hit.start).trim())
    )
      return [];
    if (dateBelongsTo(view, hit) !== 'talks') return [];
    if (hit.value.month === undefined) return [];
    if (listedRound(view, hit)) return [];
    if (hit.relative && !events.certain('talks') && !/\bistanbul|dolmabahce\b/.test(view.folded))
      return [];
    const stance = stanceAt(view, hit.start, hit.end);
    // A report denied is denied for what it says happened, seldom for its day.
    if (stance !== 'asserted') return [];
    const denied = putAway(view, hit.start);
    return [claimOf('talks.date', hit.value, describeDate(hit.value), hit, { denied })];
  });
