import { type EventId, SWAP_AGREED, SWAP_PHASES, WHOLE_FROM } from '../../../model/index.ts';
import { phaseSigns } from '../../events/swaps/phase-signs.ts';
import { NAMES_A_PHASE } from '../../lexicon/phases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { readCounts } from '../../values/count/count.ts';
import type { CountHit } from '../../values/count/counted-number.ts';
import { readNumbers } from '../../values/number.ts';
import type { FacetContext } from '../facet.ts';
import { ofBothSides } from './all-of-both.ts';
import { AGREEING, DEAL } from './deal-words.ts';
import { isWholeDeal } from './of-the-deal.ts';
import { isOfSomeDay, isOfTheDay, isPartOfWhole } from './part-of-whole.ts';
import { isPhaseByApposition } from './phase-apposed.ts';
import { corrected } from './put-right.ts';
import { readable } from './readable.ts';
import { timesAsMany } from './times-as-many.ts';

const SO_FAR =
  /\b(?:so far|to date|until now|already|first day|day one|initial|opening|that day|(?:on|this) (?:friday|saturday|sunday)|(?:friday|saturday|sunday)'s(?! (?:[\w-]+ ){0,2}(?:talks|meeting|negotiations|session|encounter)))(?!\w)/;

/** A phase is meant where the event at that place is one. */
const isPhase = (event: EventId | undefined): boolean =>
  event?.startsWith('swap-1000-phase') ?? false;

/** "1,000 people: 390 on Friday, 307 on Saturday, 303 on Sunday": a sum of others is the whole of them. */
const isSum = (view: SentenceView, hit: CountHit): boolean => {
  if (hit.value.count < WHOLE_FROM) return false;
  const parts = readNumbers(view.folded).filter((n) => n.value > 31 && n.value < hit.value.count);
  return parts.length > 1 && parts.reduce((sum, n) => sum + n.value, 0) === hit.value.count;
};

/** The part of a sentence, between such signs, that a number stands in. */
const partAround = ({ folded }: SentenceView, { start, end }: CountHit, signs: RegExp): string => {
  const parts = (text: string) => text.split(signs);
  return (
    (parts(folded.slice(0, start)).pop() ?? '') +
    folded.slice(start, end) +
    (parts(folded.slice(end))[0] ?? '')
  );
};

const STATEMENTS = /;| - | (?:because|while|when|whereas|although|though|since) /;
/** More than any part of it can be, for all the wording "in the first phase 1,000 …". */
const isWholeNumber = (view: SentenceView, hit: CountHit): boolean => {
  const { count, basis } = hit.value;
  if ((basis === 'per-side' ? count : count / 2) < WHOLE_FROM) return false;
  return (
    !NAMES_A_PHASE.test(partAround(view, hit, new RegExp(`,|${STATEMENTS.source}`))) &&
    (count === SWAP_AGREED || !isPhaseByApposition(view.folded.slice(hit.end)))
  );
};
/** "1,000 on each side; 390 was the first day": told of another number. */
const toldSoFar = (view: SentenceView, hit: CountHit): boolean =>
  SO_FAR.test(isWholeNumber(view, hit) ? partAround(view, hit, STATEMENTS) : view.folded) &&
  !DEAL.test(view.folded);
/** "307 for 307" by itself, in a list or a table: of which day or swap is not said. */
const isBare = ({ folded }: SentenceView, { start, end, formula, value }: CountHit): boolean =>
  formula === true &&
  value.count < PHASE_BELOW &&
  /^\W*$/.test(folded.slice(0, start) + folded.slice(end));
/** Below this, without a word of the deal, of a day. */
const PHASE_BELOW = 400;

/** Counts of a phase, and of the whole swap. */
export function countsOf(
  view: SentenceView,
  { events }: FacetContext,
): { phase: CountHit[]; whole: CountHit[] } {
  const phase: CountHit[] = [];
  const whole: CountHit[] = [];
  const carried = events.certain('swap');
  const plain = readCounts(view.folded)
    .map((hit) => ofBothSides(view.folded, hit))
    .filter((hit) => readable(view, hit, carried));
  for (const hit of [...plain, ...corrected(view), ...timesAsMany(view)]) {
    const event = events.at('swap', hit.start);
    const definite = /\ball (?:the |of the )?$/.test(
      view.folded.slice(Math.max(0, hit.start - 12), hit.start),
    );
    if (isPartOfWhole(view, hit) || isOfTheDay(view, hit)) {
      const ofOneDay = isPhase(event) && !isSum(view, hit);
      if (ofOneDay || hit.value.count === SWAP_PHASES[0].freed) phase.push(hit);
    } else if (hit.formula && isOfSomeDay(hit) && !AGREEING.test(view.folded)) phase.push(hit);
    else if (
      isWholeDeal(view, hit) ||
      (definite && hit.value.count >= WHOLE_FROM) ||
      (isSum(view, hit) && phaseSigns(view).length === 0)
    )
      whole.push(hit);
    else if (isSum(view, hit) && phaseSigns(view).length > 0) continue;
    else if (isPhase(event) && !isWholeNumber(view, hit)) phase.push(hit);
    else if (isBare(view, hit)) continue;
    else if (toldSoFar(view, hit)) phase.push(hit);
    else if (
      isOfSomeDay(hit) ||
      (hit.value.count < PHASE_BELOW &&
        !DEAL.test(view.folded) &&
        hit.value.basis !== 'unsaid' &&
        !hit.formula)
    )
      phase.push(hit);
    else if (
      hit.formula ||
      DEAL.test(view.folded) ||
      hit.value.basis !== 'unsaid' ||
      hit.value.count >= WHOLE_FROM
    )
      whole.push(hit);
  }
  return { phase, whole };
}
