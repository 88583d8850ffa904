import { notFreed } from '../../belonging/not-freed.ts';
import { ONLY_DISCUSSED } from '../../belonging/only-discussed.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { putAway } from '../../sentence/negation.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import { describeCount } from '../../values/count/count.ts';
import type { CountHit } from '../../values/count/counted-number.ts';
import { claimOf, type FacetReader, type RawClaim } from '../facet.ts';
import { isOfLaterPhase, isOfSoldiersOrDays, isWhatIsLeft } from './of-some-days.ts';
import { agreedWhole, wholePhase } from './stated-as-whole.ts';
import { countsOf } from './whole-or-phase.ts';
import { BEFORE_THIS, IF_AGREED, MOOTED, NOT_AGREED, OFFERED, POSSIBLE, TO_GROW } from './words.ts';

const read = (
  view: SentenceView,
  hit: CountHit,
  facet: 'swap.size' | 'swap.phase_size',
): RawClaim[] => {
  const stance = stanceAt(view, hit.start, hit.end, { future: facet === 'swap.size' });
  if (stance === 'open') return [];
  const known =
    hit.formula || DEFINITE.test(view.folded.slice(Math.max(0, hit.start - 18), hit.start));
  const refused = NOT_AGREED.test(view.folded.slice(clauseAt(view, hit.start).start, hit.start));
  const denied = ((stance === 'denied' && !known) || refused) !== putAway(view, hit.start);
  const ahead = view.folded.slice(clauseAt(view, hit.start).start, hit.start);
  const undone = notFreed(ahead);
  // What was not freed on some day says nothing against what was agreed.
  if (undone && (undone === 'open' || facet === 'swap.size')) return [];
  if (OFFERED.test(ahead) || TO_GROW.test(ahead) || BEFORE_THIS.test(ahead)) return [];
  const behind = view.folded.slice(hit.end);
  if ([POSSIBLE, MOOTED, IF_AGREED].some((pattern) => pattern.test(behind))) return [];
  const implied =
    ofAnotherMonth(view, hit) ||
    ANOTHER_YEAR.test(view.folded.slice(clauseAt(view, hit.start).start, hit.start)) ||
    (facet === 'swap.phase_size' && isOfSoldiersOrDays(view, hit)) ||
    (facet === 'swap.size' && (isOfLaterPhase(view, hit) || isWhatIsLeft(hit))) ||
    // "did not free 390 at the same hour": what is denied may be all but the number.
    undone === 'denied' ||
    !(facet === 'swap.size' ? agreedWhole : wholePhase)(view, hit);
  return [
    claimOf(facet, hit.value, describeCount(hit.value), hit, {
      denied: denied !== (undone !== undefined),
      implied,
    }),
  ];
};

/** "157 for 157 in February", "250 for 250 in December 2024": most likely another swap's. */
const ofAnotherMonth = (view: SentenceView, hit: CountHit): boolean =>
  view.dates.some(
    ({ value, start }) =>
      (value.year ?? 2025) < 2025 &&
      /^[^,;.]{0,30}$/.test(view.folded.slice(hit.end, start)) &&
      start >= hit.end,
  ) ||
  view.dates.some(
    ({ value, start, end }) =>
      value.month !== undefined &&
      value.month !== 5 &&
      value.day === undefined &&
      (/^[^,;.]{0,30}$/.test(view.folded.slice(hit.end, start)) ||
        (/^\W*(?:\w+ )?$/.test(view.folded.slice(0, start)) && end <= hit.start)) &&
      /^(?:in|last|this|early|mid|late)(?!\w)/.test(view.folded.slice(start)),
  );

/** "In 2024 they had swapped 95 Russians for 95 Ukrainians". */
const ANOTHER_YEAR = /\b(?:in|of|during) (?:early |late |mid-)?20(?:1\d|2[0-4])(?!\w)[^,;]*$/;

/** A number taken as known, which a denial of something else leaves standing: "denied that all 1,000". */
const DEFINITE = /\b(?:all|the|these|those|first)(?: of)?(?: the)? $/;

/**
 * swap.size: how many the whole swap frees, per side or in all.
 *
 * Accepts "1,000 prisoners of war each", "1,000-for-1,000", "thousand-for-thousand", "freeing 1,000
 * captives apiece", "2,000 people in all", "not 800 but 1,000". None: "390 … in the first phase",
 * "of whom 120 are civilians", "discussed an exchange of 1,000 each and agreed on nothing of the kind".
 */
export const readSwapSize: FacetReader = (view, context) => {
  const { whole } = countsOf(view, context);
  return whole.length === 0 || ONLY_DISCUSSED.test(view.folded)
    ? []
    : whole.flatMap((hit) => read(view, hit, 'swap.size'));
};

/**
 * swap.phase_size: how many a phase freed.
 *
 * Accepts "390 prisoners released by each side" in the first phase, "307 people … first instalment",
 * "the first 390", "270 servicemen and 120 civilians from each side".
 */
export const readPhaseSize: FacetReader = (view, context) =>
  countsOf(view, context).phase.flatMap((hit) => read(view, hit, 'swap.phase_size'));
