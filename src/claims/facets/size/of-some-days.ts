import { SWAP_AGREED, SWAP_PHASES, WHOLE_FROM } from '../../../model/index.ts';
import { dateBelongsTo } from '../../belonging/date-of.ts';
import { swapOfDate } from '../../events/swaps/swap-days.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { CountHit } from '../../values/count/counted-number.ts';

/** "complete the deal on Sunday with 303 each": told of a later day of it. */
export const isOfLaterPhase = (view: SentenceView, hit: CountHit): boolean =>
  !hit.formula &&
  hit.value.count < WHOLE_FROM &&
  view.dates.some((d) => /phase-[23]$/.test(swapOfDate(d.value) ?? ''));

/** "With 390 home, 610 are to be freed": what is left of the whole after one or two of its days. */
export const isWhatIsLeft = ({ formula, value }: CountHit): boolean => {
  const [first, second] = SWAP_PHASES.map(({ freed }) => freed);
  const left = SWAP_AGREED - (first ?? 0);
  return !formula && (value.count === left || value.count === left - (second ?? 0));
};

const CIVILIANS = /\b(?:civil|non-?(?:combat|milit))/;
const SOLDIERS = /^(?:soldiers|servicemen|troops|defenders|fighters)$/;
const [{ soldiers, civilians }] = SWAP_PHASES;

/** "released 390: 270 military, 120 civilian": one of the two kinds, beside the other. */
const OF_ONE_KIND = /^(?:military|army|service|soldiers|servicemen|troops|personnel|defenders)/;
const OTHER_KIND = /\d (?:of them )?(?:were )?(?:civil|non-?(?:combat|milit))/;
const isOneOfTwoKinds = ({ folded }: SentenceView, { noun = '' }: CountHit): boolean =>
  OF_ONE_KIND.test(noun) && OTHER_KIND.test(folded);

/** "returned 270 soldiers", "began on Friday and ended on Sunday with 303": of a part of the phase, or of which of its days? */
export const isOfSoldiersOrDays = (view: SentenceView, hit: CountHit): boolean =>
  (hit.value.basis === 'unsaid' &&
    (hit.value.count === soldiers ||
      hit.value.count === civilians ||
      SOLDIERS.test(hit.noun ?? ''))) ||
  isOneOfTwoKinds(view, hit) ||
  // "Russia freed 270 soldiers and Ukraine as many, and 120 civilians each".
  (hit.value.count === soldiers && SOLDIERS.test(hit.noun ?? '') && CIVILIANS.test(view.folded)) ||
  new Set(view.dates.filter((d) => dateBelongsTo(view, d) === 'swap').map(({ value }) => value.day))
    .size > 1;
