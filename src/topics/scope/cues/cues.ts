import type { Scope } from '../../../model/index.ts';
import { dateAt } from '../../dates/dates.ts';
import { CLASS } from '../../lexicon/classes.ts';
import { KIND } from '../../lexicon/kinds.ts';
import { pairOf } from '../../lexicon/lexicon.ts';
import type { Candidate } from '../../tokens/candidate.ts';
import { bitsAt } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';
import { dateSign } from '../date-scope.ts';
import { allTheWhileCue } from './all-the-while.ts';
import { isOfTheOther } from './another-of-its-kind.ts';
import { beforeThenCue } from './before-then.ts';
import { centuryCue } from './century-cue.ts';
import { countCue, roundNumber } from './count-cue.ts';
import { isOfCapture } from './date-of-capture.ts';
import { dayAloneCue } from './day-alone.ts';
import { distanceOf } from './distance.ts';
import { orderCue } from './order-cue.ts';
import { sinceCue } from './since-cue.ts';
import { lastTimeCue, timesCue } from './times-cue.ts';
import { yearsAgoCue } from './years-ago-cue.ts';

/** A sign of which event is meant. */
export interface Sign {
  readonly scope: Scope;
  /** A weak one gives way to any other nearby; of other matters, to Ukraine in the sentence. */
  readonly weak?: boolean;
  /** The day of an event of this war that is known by it, whoever else is named. */
  readonly known?: boolean;
  /** Told by a date. */
  readonly dated?: boolean;
}

/** A sign and how far from the mention it stands, in tokens. */
export interface Cue extends Sign {
  readonly distance: number;
}

/**
 * Every sign of an event between two tokens of the candidate's sentence. One that stands closer to a
 * neighbour, another mention of the topic, is the neighbour's: "unlike the swaps of 2023, this one".
 */
export function readCues(
  tokens: readonly Token[],
  candidate: Candidate,
  neighbours: readonly Candidate[],
  [first, last]: readonly [first: number, last: number],
): Cue[] {
  const cues: Cue[] = [];
  for (let at = first; at <= last; at++) {
    const cue = cueAt(tokens, candidate, at) ?? beforeThenCue(tokens, candidate, at, first);
    if (!cue || (cue.scope === 'other' && isOfTheOther(tokens, candidate.to, at))) continue;
    const distance = distanceOf(tokens, candidate, at);
    const closer = (other: Candidate): boolean => distanceOf(tokens, other, at) < distance;
    if (cue.scope !== 'other' && neighbours.some(closer)) continue;
    cues.push({ ...cue, distance: distance + orderCost(bitsAt(tokens, at)) });
  }
  return cues;
}

/** Counts and dates tell more than "next" and "new": at equal distance they go first. */
function orderCost(bits: number): number {
  return bits & (CLASS.number | CLASS.month | CLASS.other) ? 0 : 1;
}

function cueAt(tokens: readonly Token[], candidate: Candidate, at: number): Sign | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.bits & (CLASS.month | CLASS.number)) {
    const date = dateAt(tokens, at, candidate.head);
    // The year behind a month is part of a date, too.
    if ((date || token.word.length === YEAR) && isOfCapture(tokens, candidate, at))
      return undefined;
    if (date) return dateSign(date, candidate.topic);
    return candidate.topic === 'swap'
      ? (sinceCue(tokens, candidate, at) ?? countCue(tokens, candidate, at, token))
      : (yearsAgoCue(tokens, candidate, at) ??
          dayAloneCue(tokens, candidate, at) ??
          roundNumber(tokens, candidate, at));
  }
  if (token.bits & CLASS.other) {
    const talks = candidate.topic === 'talks';
    if (token.value === KIND.talksOnly) return talks ? { scope: 'other' } : undefined;
    if (token.value !== KIND.swapOnly) return { scope: 'other' };
    return talks ? undefined : { scope: 'other', weak: true };
  }
  return (
    timesCue(tokens, candidate, at) ??
    lastTimeCue(tokens, candidate, at) ??
    pairCue(tokens, candidate, at) ??
    centuryCue(tokens, at) ??
    allTheWhileCue(tokens, candidate, at) ??
    orderCue(tokens, candidate, at, token)
  );
}

/** Figures of a year. */
const YEAR = 4;
/** Two words that are a sign together: "world war", "every time", "all of them". */
function pairCue(tokens: readonly Token[], candidate: Candidate, at: number): Sign | undefined {
  const next = tokens[at + 1];
  if (candidate.topic === 'talks' || !next || next.gap >= GAP.clause) return undefined;
  const { bits } = pairOf(tokens[at]?.word ?? '', next.word);
  if (bits & CLASS.other) return { scope: 'other', weak: true };
  return bits & CLASS.generic ? { scope: 'related', weak: true } : undefined;
}
