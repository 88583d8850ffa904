import { matchesOf } from '../../lexicon/matches.ts';
import { type NumberHit, readNumbers } from '../number.ts';
import { type SinceHit, sinceAt } from './since-hit.ts';

/** "since that spring three years before": the years are counted, not the year named. */
const SINCE_BEFORE =
  /\bsince (?:[\w-]+,? ){0,4}?((?:two|three|four|five|ten|\d{1,2}) years) (?:before|earlier|ago|previously)(?!\w)/g;
const ONE =
  /\b(?:in|for) (?:(?:over|more than|almost|nearly|about|barely|hardly|scarcely|just over|just|under|less than) )?(?:a|the past|the last) (decade|year|month)(?!\w)/g;
const SPAN =
  /\b(?:in|for|after|of|ended|ending) (?:(more than|over|well over|almost|nearly|about|around|some|roughly|just over|at least|barely|hardly|scarcely|only|just|the past|the last|all of|fully) )?(?:the )?(?:(?:past|last|full|whole) )?$/;
const UNIT =
  /^( and a half)?(?: (?:whole|full|long|entire|solid|straight))?[ -](years?|months?|weeks?|decades?)(?!\w)/;

const MONTHS_IN: readonly (readonly [unit: string, months: number])[] = [
  ['year', 12],
  ['decade', 120],
  ['week', 0.25],
];
const monthsIn = (unit: string): number =>
  MONTHS_IN.find(([word]) => unit.startsWith(word))?.[1] ?? 1;

/** How far from the number told a length may be, by the words before it. */
const toleranceOf = (lead: string): readonly [low: number, high: number] => {
  if (/over|more|at least/.test(lead)) return [1, 1.2];
  return /almost|nearly/.test(lead) ? [0.85, 1] : [0.88, 1.14];
};

const spanAt = (folded: string, n: NumberHit): SinceHit | undefined => {
  const unit = UNIT.exec(folded.slice(n.end, n.end + 24));
  const lead = SPAN.exec(folded.slice(Math.max(0, n.start - 32), n.start));
  if (!unit || !lead) return undefined;
  const months = (n.value + (unit[1] ? 0.5 : 0)) * monthsIn(unit[2] as string);
  const [low, high] = toleranceOf(lead[1] ?? '');
  return {
    start: n.start - lead[0].length,
    end: n.end + unit[0].length,
    value: { kind: 'since', lowMonths: months * low, highMonths: months * high },
  };
};

const spans = (folded: string): SinceHit[] =>
  readNumbers(folded).flatMap((n) => spanAt(folded, n) ?? []);

const yearsBefore = (folded: string): SinceHit[] =>
  matchesOf(folded, SINCE_BEFORE).flatMap((m) => {
    const [read] = spans(`in ${m[1]}`);
    return read ? sinceAt(m, read.value.lowMonths, read.value.highMonths) : [];
  });

/**
 * So much time as has passed since then; those of one wording after another.
 *
 * Accepts "in over three years", "in four and a half years", "in nearly two years", "after three years of silence", "in a decade", "since that spring three
 * years before". None: "three years old", "within reach".
 */
export const timePassed = (folded: string): SinceHit[] => [
  ...yearsBefore(folded),
  ...matchesOf(folded, ONE).map((m) => {
    const months = monthsIn(m[1] as string);
    return sinceAt(m, months * 0.88, months * 1.2);
  }),
  ...spans(folded),
];
