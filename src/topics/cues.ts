import type { Scope, Topic } from '../model/index.ts';
import type { Candidate } from './candidate.ts';
import { CLASS } from './classes.ts';
import { dateAt, type TextDate } from './dates.ts';
import { formulaEnd } from './formula.ts';
import { SWAP_ONLY } from './lexicon.ts';
import { GAP, type Token } from './tokens.ts';

/** A sign of which event is meant, and how far from the mention it stands (in tokens). */
export interface Cue {
  readonly scope: Scope;
  readonly distance: number;
  /** A weak one gives way to any other nearby; of other matters, to Ukraine in the sentence. */
  readonly weak?: boolean;
}

/** The covered swap's size, its phases, and the soldiers and civilians of the first. */
export const COVERED_COUNTS: ReadonlySet<number> = new Set([1000, 390, 307, 303, 270, 120]);
const WAR_BEGAN = 2014;
const HEAD_REACH = 4;
const SOFT_COST = 3;

/** Every sign of an event between two tokens of the candidate's sentence. */
export function readCues(
  tokens: readonly Token[],
  candidate: Candidate,
  first: number,
  last: number,
): Cue[] {
  const cues: Cue[] = [];
  for (let at = first; at <= last; at++) {
    const cue = cueAt(tokens, candidate, at);
    if (cue)
      cues.push({ ...cue, distance: distanceOf(tokens, candidate, at) + orderCost(tokens[at]) });
  }
  return cues;
}

/** Counts and dates tell more than "next" and "new": at equal distance they go first. */
function orderCost(token: Token | undefined): number {
  return (token?.bits ?? 0) & (CLASS.number | CLASS.month | CLASS.other) ? 0 : 1;
}

function cueAt(
  tokens: readonly Token[],
  candidate: Candidate,
  at: number,
): Omit<Cue, 'distance'> | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.bits & (CLASS.month | CLASS.number)) {
    const date = dateAt(tokens, at);
    if (date) return dateCue(date, candidate.topic);
    return candidate.topic === 'swap'
      ? countCue(tokens, candidate, at, token)
      : roundNumber(tokens, candidate, at);
  }
  if (token.bits & CLASS.other) {
    return token.value === SWAP_ONLY && candidate.topic === 'talks'
      ? undefined
      : { scope: 'other' };
  }
  return orderCue(tokens, candidate, at, token);
}

/** The scope of an event of the topic that has this date; nothing where the date fits several. */
export function scopeOfDate(
  date: { year?: number; month?: number; day?: number },
  topic: Topic,
): Scope | undefined {
  const { year = 2025, month, day } = date;
  if (year < WAR_BEGAN) return 'other';
  if (year !== 2025) return 'related';
  if (month === undefined) return undefined;
  if (month !== 5) return 'related';
  if (topic === 'talks')
    return day === undefined || (day >= 9 && day <= 22) ? 'covered' : undefined;
  return day === undefined || day >= 15 ? 'covered' : day === 6 ? 'related' : undefined;
}

function dateCue(date: TextDate, topic: Topic): Omit<Cue, 'distance'> | undefined {
  const scope = scopeOfDate(date, topic);
  return scope && { scope };
}

/** "1,000 prisoners", "205-for-205"; an unknown count is a weak sign: pages get counts wrong. */
function countCue(
  tokens: readonly Token[],
  candidate: Candidate,
  at: number,
  token: Token,
): Omit<Cue, 'distance'> | undefined {
  if (at < candidate.from - HEAD_REACH || at > candidate.to + HEAD_REACH) return undefined;
  if (COVERED_COUNTS.has(token.value)) return { scope: 'covered' };
  if (token.value < 20 || !isCountOfPeople(tokens, at)) return undefined;
  return { scope: 'related', weak: true };
}

function isCountOfPeople(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + 4; next++) {
    if (tokens[next]?.gap !== GAP.none) return false;
    if ((tokens[next]?.bits ?? 0) & (CLASS.captive | CLASS.human | CLASS.for)) return true;
  }
  return false;
}

/** "round one", "Runde 2". */
function roundNumber(
  tokens: readonly Token[],
  candidate: Candidate,
  at: number,
): Omit<Cue, 'distance'> | undefined {
  const token = tokens[at];
  if (!token || token.value < 1 || token.value > 9) return undefined;
  const beside =
    (tokens[at - 1]?.bits ?? 0) | (token.end - token.start === 1 ? (tokens[at + 1]?.bits ?? 0) : 0);
  if (!(beside & CLASS.round) || Math.abs(at - candidate.head) > HEAD_REACH) return undefined;
  return { scope: token.value === 1 ? 'covered' : 'related' };
}

/** "the first meeting", "a new swap", "previous round", "prisoner exchanges", "meet again". */
function orderCue(
  tokens: readonly Token[],
  candidate: Candidate,
  at: number,
  token: Token,
): Omit<Cue, 'distance'> | undefined {
  const { head, from, to, topic } = candidate;
  if (token.bits & CLASS.all) return forAllCue(tokens, candidate, at);
  const swap = topic === 'swap';
  if (swap && token.bits & CLASS.wounded && at >= from && at <= to) return { scope: 'related' };
  if (at === head && token.bits & CLASS.swaps) return { scope: 'related', weak: true };
  const leads = at < head && head - at <= HEAD_REACH;
  const follows = at > head && at - head <= 2 && (swap || isMeeting(tokens[head]));
  if ((!leads && !follows) || isOfPhase(tokens, at) || isReciprocal(tokens, at)) return undefined;
  if (token.bits & (CLASS.past | CLASS.next)) return { scope: 'related' };
  if (token.bits & CLASS.generic && swap) return { scope: 'related', weak: true };
  if (token.bits & CLASS.first && !swap) return { scope: 'covered', weak: true };
  return undefined;
}

/** "all for all": offered, never done. */
function forAllCue(
  tokens: readonly Token[],
  { from, to }: Candidate,
  at: number,
): Omit<Cue, 'distance'> | undefined {
  const near = at >= from - HEAD_REACH && at <= to + HEAD_REACH;
  return near && formulaEnd(tokens, at) >= 0 ? { scope: 'related' } : undefined;
}

function isMeeting(token: Token | undefined): boolean {
  return ((token?.bits ?? 0) & CLASS.meet) !== 0;
}

/** "one another". */
function isReciprocal(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === 'another' && tokens[at - 1]?.word === 'one';
}

/** "third and final stage", "second day": parts of one swap, not other swaps. */
function isOfPhase(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++) {
    if ((tokens[next]?.bits ?? 0) & CLASS.phase) return true;
  }
  return false;
}

function distanceOf(tokens: readonly Token[], candidate: Candidate, at: number): number {
  const { from, to } = candidate;
  if (at >= from && at <= to) return 0;
  const [low, high] = at < from ? [at, from] : [to, at];
  let distance = high - low;
  for (let next = low + 1; next <= high; next++) {
    if (tokens[next]?.gap === GAP.soft) distance += SOFT_COST;
  }
  return distance;
}
