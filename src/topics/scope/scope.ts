import type { Scope } from '../../model/index.ts';
import { CLASS } from '../lexicon/classes.ts';
import type { Candidate, Scoped } from '../tokens/candidate.ts';
import { bitsAt, sentenceAround, sentenceBits } from '../tokens/near.ts';
import type { Token } from '../tokens/tokens.ts';
import { isOfBothSides } from './both-sides.ts';
import { type Cue, readCues } from './cues/cues.ts';
import { isKnown, NEAR, nearestScope } from './cues/nearest-cue.ts';
import { isOfCalendar } from './cues/none-of-several.ts';
import { isDaysBeforeCovered } from './days-before.ts';
import { isOfLastMonth } from './last-month.ts';
import { isOfOtherMatter } from './other-matter.ts';
import { followsBoth, inSentenceBefore, isAmongOthers, isOfTheSame } from './sentence-before.ts';
import { isWithoutUkraine } from './without-ukraine.ts';

/** "To be compared with 1915, when …": behind a sentence on this war, of another all the same. */
const isOfOldDate = (cues: readonly Cue[]): boolean =>
  cues.some(({ scope, dated }) => scope === 'other' && dated);

/** Mentions of the topic next to one, the last few of its block before it, and the page's `parties`. */
export interface Around {
  readonly neighbours: readonly Candidate[];
  readonly before: readonly Scoped[];
  readonly parties: number;
  /** When the text was written, beside the covered events: before them, on the days before the second round, or in June. */
  readonly written: Written | undefined;
}

export type Written = 'before' | 'eve' | 'month behind';

/** "talks next week in Istanbul", a few days before the second round: that one. */
const isOfNextWeek = (tokens: readonly Token[], { from, to }: Candidate): boolean => {
  for (let at = Math.max(0, from - NEAR); at <= Math.min(to + NEAR, tokens.length - 1); at++)
    if (bitsAt(tokens, at) & CLASS.next && isOfCalendar(tokens, at)) return true;
  return false;
};

/**
 * The scope of a mention by the signs around it: first those next to it, then those of its
 * sentence; `fallback` (from section, page date and title) where there are none, which is told whether
 * the sentence names Ukraine or Russia.
 */
export function scopeOf(
  tokens: readonly Token[],
  candidate: Candidate,
  { neighbours, before, parties, written }: Around,
  fallback: (ours: boolean) => Scope,
): Scope {
  const sentence = sentenceAround(tokens, candidate.from, candidate.to);
  const bits = sentenceBits(tokens, candidate.from, candidate.to);
  if (isWithoutUkraine(tokens, candidate, bits)) return 'other';
  const [first] = sentence;
  const cues = readCues(tokens, candidate, neighbours, sentence);
  const events = cues.filter((cue) => cue.scope !== 'other');
  const ours =
    (bits & parties) !== 0 ||
    isKnown(events) ||
    (followsBoth(tokens, first, bits) && !isOfOldDate(cues)) ||
    (isOfBothSides(tokens, candidate, first) &&
      !isAmongOthers(tokens, first, fallback, candidate.topic));
  if (isOfOtherMatter(tokens, candidate, sentence, cues, ours)) return 'other';
  const told = nearestScope(events, bits);
  // "A thousand prisoners for one", in a text of other years.
  const early = written === 'before' && !(bits & CLASS.istanbul);
  const untold = early && told === 'covered' && !events.some((cue) => cue.dated);
  const later = written === 'eve' && candidate.topic === 'talks' && isOfNextWeek(tokens, candidate);
  const last = written === 'month behind' && candidate.topic === 'talks';
  const found =
    last && isOfLastMonth(tokens, candidate)
      ? 'covered'
      : untold
        ? undefined
        : (told ?? (later ? 'related' : undefined));
  const follows = inSentenceBefore(tokens, before, candidate, first);
  const otherwise = events.some((cue) => cue.scope === 'related' && cue.dated);
  if (!ours && (found !== 'covered' || otherwise)) {
    const another = follows.some((one) => one.scope === 'other');
    if (another || isAmongOthers(tokens, first, fallback, candidate.topic)) return 'other';
  }
  return (
    found ??
    (isOfTheSame(tokens, candidate, follows.at(-1), sentence) ||
    isDaysBeforeCovered(tokens, candidate, before.at(-1), sentence)
      ? 'covered'
      : fallback(ours))
  );
}
