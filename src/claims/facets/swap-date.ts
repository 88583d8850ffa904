import { dateBelongsTo } from '../belonging/date-of.ts';
import { isDayOfDeal } from '../belonging/day-of-deal.ts';
import { phaseWasDoneBy } from '../belonging/done-by.ts';
import { areHomeBy, wereFirstHomeBy } from '../belonging/home-by.ts';
import { othersCameOn, phaseCameOn } from '../belonging/phase-came-on.ts';
import { receivedBy } from '../belonging/received-by.ts';
import { isToldDoneOn } from '../belonging/told-done.ts';
import { isSinceInvasion } from '../events/since-invasion.ts';
import { SWAP_NOUN, SWAP_VERB } from '../lexicon/nouns.ts';
import { stanceAt } from '../sentence/modality.ts';
import { putAway } from '../sentence/negation.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { type DateHit, describeDate } from '../values/date.ts';
import { daysAfterTalks } from './days-after-talks.ts';
import { claimOf, type FacetContext, type FacetReader, type RawClaim } from './facet.ts';

const HAPPENED = new RegExp(
  String.raw`\b(?:${SWAP_VERB}|${SWAP_NOUN}|phase|stage|instal?lment|batch|began|begun|started|opened|kicked off|under ?way|fell|complet\w+|took place|crossed|buses|arriv\w+|pulled into|returned|welcomed|freed)(?!\w)`,
);
const AGREED =
  /\b(?:agree(?:d|ing)|announced|promised|decided|settled|negotiated|said|told)(?!\w)[^,;]{0,30}$/;
/** "agreed in Istanbul went ahead on": the day is of what was carried out. */
const HELD_ON =
  /\b(?:went ahead|took place|happened|began|started|opened|commenced|kicked off|followed|was carried out|got under ?way)(?: only)? (?:on |in )?(?:the )?$/;
/** "was followed in June by six smaller ones": the day of those. */
const WAS_FOLLOWED =
  /\b(?:was|were|is|been|being) followed(?: up)?(?: only)?(?: (?:in|on|by))?(?: the)? $/;
/** A bare month is often another swap's: only a sentence that names this one may contradict by it. */
const NAMED = /\b(?:thousand|1[, .]?000|istanbul)(?!\w)/;
/** The day on which it ended is not the day of its first part. */
const ENDED =
  /\b(?:end(?:ed|s|ing)?|finish(?:ed|es|ing)?|conclud(?:ed|es|ing)|over|wound up|wrapped up|closed)(?: only)? (?:on |in )?(?:the )?$/;
/** "on Saturday and Sunday we expect the exchange to go on": a day to come. */
const EXPECTED_BEHIND =
  /^(?:,? and [a-z]+day)?,? (?:we|they|he|she|it|k(?:yi|ie)v|moscow|ukraine|russia|officials|both sides)(?: [a-z]+ly| also| now)? (?:expects?|hopes?|plans?|intends?|will|would|(?:is|are|was|were) to)(?!\w)/;
/** Lists are exchanged too. */
const THINGS = /\b(?:lists?|names|bodies|remains|letters|memorand\w+|drafts?)(?!\w)[^.;]{0,30}$/;
const COMPARED =
  /\b(?:since|before|after|until|till|by|ahead of|than in|of january|from|between)(?: (?:the|early|late|in|of))* ?$/;

/**
 * swap.date: the day on which captives were exchanged.
 *
 * Accepts "On May 23, 2025, … completed the initial phase", "Friday's opening exchange", "with the first
 * phase on 25 May"; implied "390 were home by Friday", "390 on Friday, 307 on Saturday", "is complete, he confirmed on May 23", "a week after the talks a first group was on the road home". None: "agreed on
 * 16 May", "said on Saturday", "the swap of 6 May", "ended on Sunday".
 */
export const readSwapDate: FacetReader = (view, context) => {
  const told = view.dates.flatMap((hit) =>
    areHomeBy(view, hit) || isToldDoneOn(view, hit) || phaseWasDoneBy(view, hit)
      ? homeBy(view, hit)
      : exchangedOn(view, hit, context),
  );
  if (told.length > 0) return told;
  return [...daysAfterTalks(view), ...daysOfParts(view)].map(impliedDay);
};

/** "390 on Friday", "three hundred and ninety people on (Friday)": how many on that day. */
const SO_MANY_ON =
  /(?:^|[:;,(] ?|- |\band |\bwith |\bfreed |\bexchanged )(?:(?:the |some |about )?[1-9]\d\d|(?:[\w-]+ )?hundred(?: and)?(?: [\w-]+)?)(?: (?:people|persons|prisoners|captives|men|each|apiece|a side|per side|(?:on|from|by) (?:each|either|both) sides?))* on (?:the )?$/;

/** "390 people on Friday, 307 on Saturday, 303 on Sunday: in these three steps …": the days of a list of numbers, where captives are exchanged. */
const daysOfParts = (view: SentenceView): DateHit[] => {
  const days = view.dates.filter(
    ({ value, start }) =>
      value.day !== undefined && SO_MANY_ON.test(view.folded.slice(Math.max(0, start - 70), start)),
  );
  const told = days.length > 1 && HAPPENED.test(view.folded) && !HIT.test(view.folded);
  return told ? days.filter((d) => stanceAt(view, d.start, d.end) === 'asserted') : [];
};
/** "390 drones on Friday": what else is counted by the day. */
const HIT =
  /\b(?:drones?|missiles?|killed|wounded|casualties|losses|dead|attack\w*|strikes?|shells?|planned|expected)(?!\w)/;

const impliedDay = ({ start, end, value }: Pick<DateHit, 'start' | 'end' | 'value'>): RawClaim =>
  claimOf('swap.date', value, describeDate(value), { start, end }, { implied: true });

/** By that day they were home: freed on it, it seems, or before; before the first phase nobody was. */
const homeBy = (view: SentenceView, hit: DateHit): RawClaim[] =>
  hit.value.day !== undefined && stanceAt(view, hit.start, hit.end) === 'asserted'
    ? [{ ...impliedDay(hit), implied: !wereFirstHomeBy(view, hit) }]
    : [];

const exchangedOn = (view: SentenceView, hit: DateHit, { events }: FacetContext): RawClaim[] => {
  const before = view.folded.slice(Math.max(0, hit.start - 40), hit.start);
  if (
    /\b(?:from|between) [^,;]{1,24}(?:to|and|until|through|till) $|\d ?(?:-|to|and|,) ?$/.test(
      before,
    )
  )
    return [];
  if (EXPECTED_BEHIND.test(view.folded.slice(hit.end))) return [];
  const possessive = /'s$/.test(view.folded.slice(hit.start, hit.end));
  if (
    (COMPARED.test(before) && !possessive) ||
    (AGREED.test(before) && !HELD_ON.test(before) && !phaseCameOn(view, hit))
  )
    return [];
  if (othersCameOn(view.folded.slice(0, hit.start))) return [];
  if (isDayOfDeal(view.folded.slice(0, hit.start))) return [];
  if (isSinceInvasion(view.folded.slice(0, hit.start))) return [];
  if (THINGS.test(before) || ENDED.test(before) || WAS_FOLLOWED.test(before)) return [];
  if (!HAPPENED.test(view.folded) || dateBelongsTo(view, hit) !== 'swap') return [];
  if (hit.value.month === undefined || (hit.value.day === undefined && !events.certain('swap')))
    return [];
  const stance = stanceAt(view, hit.start, hit.end);
  // A report denied is denied for what it says happened, seldom for its day.
  if (stance !== 'asserted') return [];
  const denied = putAway(view, hit.start);
  const implied =
    hit.told ||
    receivedBy(view, hit) ||
    (hit.value.day === undefined && hit.value.month !== 5 && !NAMED.test(view.folded));
  return [claimOf('swap.date', hit.value, describeDate(hit.value), hit, { denied, implied })];
};
