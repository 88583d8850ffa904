import type { EventId, TextRange } from '../../../model/index.ts';
import { makesAStatement } from '../../sentence/next-statements.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import { nearest, ofPhase } from '../nearest.ts';
import { type EventSign, isCoveredSwap } from '../sign.ts';
import { daysBefore, phaseBefore } from './days-before.ts';
import { phaseSigns } from './phase-signs.ts';

/** In the clause of that place. */
const isBeside = (view: SentenceView, sign: EventSign, position: number): boolean =>
  clauseAt(view, sign.start).start === clauseAt(view, position).start;

/** "on the first day …, whereas Saturday's buses": a day in a clause of its own is that of its phase. */
const isApart = (view: SentenceView, day: EventSign, phase: EventSign): boolean =>
  phase.end <= day.start && !isBeside(view, day, phase.start);

/** "on May 23, with 390 apiece and closed on Sunday": what follows a day at once is of that day. */
const AT_ONCE =
  /^,? (?:with|when|as|freeing|seeing)? ?(?:(?:the|some|about|another|a further|first) )*$/;

/** "Saturday's buses brought 307 home, following (a first stage) of 390": the phase before the one that is told of. */
const FOLLOWS = /\b(?:after|following|since|unlike|than)(?: (?:the|an?|its|that|this))? $/;
/** "freed 307 on Saturday, a day after 390 had returned in (the first stage)". */
const DAY_AFTER = /\b(?:a|one|the|two) days? after(?!\w)[^;]*$/;
const isMeasuredBy = (view: SentenceView, phase: EventSign, position: number): boolean =>
  phase.start > position &&
  (FOLLOWS.test(view.folded.slice(0, phase.start)) ||
    DAY_AFTER.test(view.folded.slice(position, phase.start)));

/** "307 on (Saturday) and 390 on Friday": where no phase is named, a day is not of the phase of another day. */
const isOtherDay = (view: SentenceView, dated: readonly EventSign[], position: number): boolean => {
  const at = ({ start, end }: TextRange): boolean => start <= position && position < end;
  return view.dates.some(at) && !dated.some(at);
};

/** "While the first stage included civilians, Saturday's 307 were soldiers": what is conceded ends at its comma. */
const CONCEDES = /^\W*(?:while|whereas|although|though|unlike|where)(?!\w)[^,]*$/;
const isConceded = (
  { folded }: SentenceView,
  { start, end }: EventSign,
  position: number,
): boolean => {
  const comma = folded.indexOf(', ', end);
  return comma >= 0 && position > comma && CONCEDES.test(folded.slice(0, start));
};

const statesItself = (view: SentenceView, position: number): boolean => {
  const { start, end } = clauseAt(view, position);
  return makesAStatement(view.folded.slice(start, end));
};

/** "In the first phase 390 were freed, and 303 followed on (25 May)": each statement has its own phase. */
const toldApart = (
  view: SentenceView,
  phase: EventSign,
  day: EventSign,
  position: number,
): boolean =>
  isBeside(view, day, position) &&
  !isBeside(view, phase, position) &&
  statesItself(view, position) &&
  statesItself(view, phase.start);

/** The sign of the phase that the words at a place speak of, by its own name or by its day. */
const phaseAt = (
  view: SentenceView,
  phases: readonly EventSign[],
  dated: readonly EventSign[],
  position: number,
): EventSign | undefined => {
  const own = dated.find((s) => s.start <= position && position < s.end);
  const beside = dated.find(
    (s) => s.end <= position && AT_ONCE.test(view.folded.slice(s.end, position)),
  );
  if (beside && !own && phases.length === 0) return beside;
  const named = nearest(
    view,
    dated.length ? phases.filter((p) => !isConceded(view, p, position)) : phases,
    position,
  );
  const day = nearest(view, dated, position);
  if (named && day && toldApart(view, named, day, position)) return day;
  if (named && day && day.start <= position && isMeasuredBy(view, named, position)) return day;
  const phase = (named === undefined ? undefined : ofPhase(view, phases, position)) ?? named ?? day;
  return own && phase && isApart(view, own, phase) ? own : phase;
};

/**
 * Which swap, or which phase of the covered one, the words at a place speak of, by the signs of swaps in the sentence; where
 * none tells, the `fallback`. Places are UTF-16 offsets in the folded sentence.
 */
export const swapAt = (
  view: SentenceView,
  signs: readonly EventSign[],
  fallback: EventId | undefined,
): ((position: number) => EventId | undefined) => {
  // Read where a claim asks: most sentences speak of no swap.
  let phases: readonly EventSign[] | undefined;
  const dated = signs.filter((s) => s.event.includes('phase'));
  return (position) => {
    const base = nearest(view, signs, position)?.event ?? fallback;
    if (!isCoveredSwap(base)) return base;
    phases ??= phaseSigns(view);
    if (phases.length === 0 && isOtherDay(view, dated, position)) return 'swap-1000';
    const phase = phaseAt(view, phases, dated, position)?.event;
    const days = phase ? daysBefore(view, position) : 0;
    return (phase && days > 0 ? phaseBefore(phase, days) : phase) ?? base;
  };
};
