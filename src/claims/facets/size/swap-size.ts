import type { EventId } from '../../../model/index.ts';
import { BODIES, phaseSigns } from '../../events/swap-signs.ts';
import { SWAP_NOUN, SWAP_VERB } from '../../lexicon/nouns.ts';
import { putAway, stanceAt } from '../../sentence/modality.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { clauseAt } from '../../sentence/sentence-view.ts';
import { type CountHit, describeCount, readCounts } from '../../values/count.ts';
import { readNumbers } from '../../values/number.ts';
import { claimOf, type FacetContext, type FacetReader, type RawClaim } from '../facet.ts';
import { DEALT_AFTER, DEALT_BEFORE, OFFERED, POSSIBLE, RUNNING } from './words.ts';

const SWAPPED = new RegExp(
  String.raw`\b(?:${SWAP_NOUN}|${SWAP_VERB}|deal|bargain|arrangement|formula|pact|accord|agreement|phases?|stages?|batch|tranche|instal?lment|back on home soil|home|back from|captivity|buses|the other way)\b`,
);
const DEAL =
  /\b(?:bargain|arrangement|brought home|such is|agree(?:d|s|ing|ment)?|deal|accord|would|will|promis\w+|pledg\w+|plan(?:ned)?|formula|pact|settle[ds]?|consent\w*|to (?:swap|exchange|trade|free|release|hand)|negotiated|announce[ds]?|arrang\w+|committ?\w*|full|whole|overall|eventual|part of|under the|complete[ds]?|all)\b/;
const PART_OF =
  /\b(?:includ(?:ing|es?|ed)|compris\w+|among (?:them|whom)|of whom|of them|of those|the bodies of|another|a further|at least|was|captured|holds?|holding|still held|remain\w*|wounded|killed|dead|only|of them soldiers and|soldiers and|women and|men and)(?: (?:the|some|about|nearly|barely|only|just|almost|fewer than|more than|at least|around|roughly))* $/;
/** "more than the 230 Ukrainians and 248 Russians who crossed in 2024": what is compared with is another swap's. */
const COMPARED = /\bthan (?:the|those|in|at|on|during)\b[^,;]*$/;
const SO_FAR =
  /\b(?:so far|to date|until now|already|first day|day one|initial|opening|that day|(?:on|this) (?:friday|saturday|sunday)|(?:friday|saturday|sunday)'s)\b/;

/** A phase is meant where the event at that place is one, or where the words say so. */
const isPhase = (event: EventId | undefined): boolean =>
  event?.startsWith('swap-1000-phase') ?? false;

/** The part of a larger deal: "390 … as part of a broader 1,000-for-1,000 agreement". */
const isWholeDeal = (view: SentenceView, hit: CountHit): boolean => {
  const before = view.folded.slice(Math.max(0, hit.start - 70), hit.start);
  const after = view.folded.slice(hit.end, hit.end + 50);
  if (
    /\b(?:part of|out of|from|under|within|of) (?:a|an|the) (?:[\w-]+ ){0,5}$/.test(before) &&
    hit.formula
  )
    return true;
  if (
    hit.formula &&
    /^[ "']*(?:[\w-]+ ){0,3}(?:deal|agreement|formula|swap|exchange|accord|principle|basis|format)/.test(
      after,
    )
  )
    return hit.value.count >= 500 || !/\b(?:phase|stage|first|friday)\b/.test(after);
  return /\b(?:agreement|deal|accord|agreed|pact) (?:to|on|for|of) (?:[\w-]+ ){0,6}$/.test(before);
};

const readable = (view: SentenceView, hit: CountHit): boolean => {
  const clause = clauseAt(view, hit.start);
  const words = view.folded.slice(Math.max(0, clause.start - 60), clause.end);
  if (BODIES.test(words) || hit.noun?.startsWith('civil')) return false;
  if (COMPARED.test(view.folded.slice(clause.start, hit.start))) return false;
  if (PART_OF.test(view.folded.slice(Math.max(0, hit.start - 30), hit.start))) return false;
  return (
    hit.formula ||
    SWAPPED.test(words) ||
    SWAPPED.test(view.folded) ||
    (hit.value.basis === 'per-side' &&
      (CAPTIVE.test(hit.noun ?? '') || phaseSigns(view).length > 0))
  );
};
/** "1,000 prisoners each" is a swap without the word. */
const CAPTIVE = /^(?:prisoners?|pows?|captives|detainees)\b/;

const agreedWhole = (view: SentenceView, hit: CountHit): boolean => {
  if (hit.formula) return true;
  const clause = clauseAt(view, hit.start);
  const words = view.folded.slice(clause.start, clause.end);
  if (RUNNING.test(words.replace(/largest[^,;]*$/, ''))) return false;
  return (
    DEALT_BEFORE.test(view.folded.slice(Math.max(0, hit.start - 110), hit.start)) ||
    DEALT_AFTER.test(view.folded.slice(hit.end))
  );
};

/** The whole of a phase: named as such, on each side or as "the first N", not "together with 270 soldiers". */
const wholePhase = (view: SentenceView, hit: CountHit): boolean => {
  if (hit.value.count < 100) return false;
  const before = view.folded.slice(Math.max(0, hit.start - 40), hit.start);
  if (
    /\b(?:together with|along with|plus|another|further|alongside|in addition to) (?:the )?$/.test(
      before,
    )
  )
    return false;
  const named =
    phaseSigns(view).length > 0 ||
    view.dates.some((d) => d.value.month === 5 && d.value.day === 23);
  return named && !SEVERAL_DAYS.test(view.folded);
};

/** A count over several days is no phase's. */
const SEVERAL_DAYS =
  /\bboth directions\b|\bweekend\b|\b(?:two|three|both|all|several) days\b|\bdays together\b|\b(?:running|grand) total\b/;

const read = (
  view: SentenceView,
  hit: CountHit,
  facet: 'swap.size' | 'swap.phase_size',
): RawClaim[] => {
  const stance = stanceAt(view, hit.start, hit.end, { future: facet === 'swap.size' });
  if (stance === 'open') return [];
  const known =
    hit.formula || DEFINITE.test(view.folded.slice(Math.max(0, hit.start - 18), hit.start));
  const denied = (stance === 'denied' && !known) !== putAway(view, hit.start);
  if (OFFERED.test(view.folded.slice(clauseAt(view, hit.start).start, hit.start))) return [];
  if (POSSIBLE.test(view.folded.slice(hit.end))) return [];
  const implied = !(facet === 'swap.size' ? agreedWhole : wholePhase)(view, hit);
  return [claimOf(facet, hit.value, describeCount(hit.value), hit, { denied, implied })];
};

/** A number taken as known, which a denial of something else leaves standing: "denied that all 1,000". */
const DEFINITE = /\b(?:all|the|these|those|first)(?: of)?(?: the)? $/;

const CORRECTION =
  /\b(?:correct(?:ion|ed)|error|mistake\w*|misstated|misreported|wrongly|earlier version)\b/;
const PUT_RIGHT =
  /(?:; | - |, )(?:it|the (?:correct |right |actual )?(?:number|figure)) (?:was|is|should (?:be|have been)) (?:in fact )?(?=\d)/g;
/** "an earlier version gave 309 as the number each side let go; it was 390": the number put right. */
const corrected = (view: SentenceView): CountHit[] =>
  CORRECTION.test(view.folded)
    ? [...view.folded.matchAll(PUT_RIGHT)].flatMap((m) => {
        const n = readNumbers(view.folded).find((each) => each.start === m.index + m[0].length);
        const basis = /\beach (?:side|country)\b|\bper side\b/.test(view.folded)
          ? ('per-side' as const)
          : ('unsaid' as const);
        return n ? [{ ...n, formula: true, value: { kind: 'count', count: n.value, basis } }] : [];
      })
    : [];

/** "1,000 people: 390 on Friday, 307 on Saturday, 303 on Sunday": a sum of others is the whole of them. */
const sumsUp = (view: SentenceView, hit: CountHit): boolean => {
  if (hit.value.count < 500 || phaseSigns(view).length > 0) return false;
  const parts = readNumbers(view.folded).filter((n) => n.value > 31 && n.value < hit.value.count);
  return parts.length > 1 && parts.reduce((sum, n) => sum + n.value, 0) === hit.value.count;
};

/** Counts of the sentence told apart: of a phase, or of the whole swap. */
function countsOf(
  view: SentenceView,
  { events }: FacetContext,
): { phase: CountHit[]; whole: CountHit[] } {
  const phase: CountHit[] = [];
  const whole: CountHit[] = [];
  const plain = readCounts(view.folded).filter((hit) => readable(view, hit));
  for (const hit of [...plain, ...corrected(view)]) {
    const event = events.at('swap', hit.start);
    const definite = /\ball (?:the |of the )?$/.test(
      view.folded.slice(Math.max(0, hit.start - 12), hit.start),
    );
    if (isWholeDeal(view, hit) || (definite && hit.value.count >= 500) || sumsUp(view, hit))
      whole.push(hit);
    else if (isPhase(event)) phase.push(hit);
    else if (SO_FAR.test(view.folded) && !DEAL.test(view.folded)) phase.push(hit);
    else if (
      hit.value.count === 390 ||
      (hit.value.count < 400 &&
        !DEAL.test(view.folded) &&
        hit.value.basis !== 'unsaid' &&
        !hit.formula)
    )
      phase.push(hit);
    else if (
      hit.formula ||
      DEAL.test(view.folded) ||
      hit.value.basis !== 'unsaid' ||
      hit.value.count >= 500
    )
      whole.push(hit);
  }
  return { phase, whole };
}

/**
 * swap.size: how many the whole swap frees, per side or in all.
 *
 * Accepts "1,000 prisoners of war each", "1,000-for-1,000", "thousand-for-thousand", "freeing 1,000
 * captives apiece", "2,000 people in all", "not 800 but 1,000". None: "390 … in the first phase",
 * "of whom 120 are civilians".
 */
export const readSwapSize: FacetReader = (view, context) =>
  countsOf(view, context).whole.flatMap((hit) => read(view, hit, 'swap.size'));

/**
 * swap.phase_size: how many a phase freed.
 *
 * Accepts "390 prisoners released by each side" in the first phase, "307 people … first instalment",
 * "the first 390", "270 servicemen and 120 civilians from each side".
 */
export const readPhaseSize: FacetReader = (view, context) =>
  countsOf(view, context).phase.flatMap((hit) => read(view, hit, 'swap.phase_size'));
