import type { IntervalValue, TextRange } from '../../model/index.ts';
import { type Length, readLengths } from './lengths.ts';
import type { NumberHit } from './number.ts';
import { hadNotPassed, sideOfMark } from './time-marks.ts';

export interface IntervalHit extends TextRange {
  readonly value: IntervalValue;
}

/** Spread of an unqualified or "about" length: the labelled sets' rule, ±15 %. */
export const SPREAD = 0.15;
/** "Almost two hours" begins at 105 minutes: the labelled sets' rule, 12.5 % below. */
export const ALMOST = 0.125;
/** Two soft intervals this near one another (share of the larger bound) are no conflict. */
export const NEAR = 0.03;

const UNDER =
  /(?:\b(?:less than|under|below|short of|shy of|fewer than|not even|no more than|no longer than|not more than|at most|up to|within|inside|not quite|maximum of|didn't reach|did not reach|did not last even|never reached|not as (?:much|long) as)(?: even)?(?: (?:a|the|full|whole|total of))* ?)$/;
const ALMOST_WORDS =
  /(?:\b(?:almost|nearly|close to|just under|a little under|slightly under|a bit under|just short of|a little less than|slightly less than|just less than|little less than|just shy of|practically|approaching|not far short of|a shade under) (?:a |the |full )*)$/;
const JUST_OVER =
  /(?:\b(?:just|a little|slightly|little|a bit|a shade|barely) (?:over|more than|above|longer than|past) (?:a |the )?)$/;
const OVER =
  /(?:\b(?:more than|over|above|longer than|at least|upwards of|in excess of|exceeding|exceeded|no less than|not less than|beyond|well over|minimum of) (?:a |the |full )?)$/;
/** "the better part of two hours": more than half of them. */
const BETTER_PART = /(?:\b(?:the )?(?:better|best|greater) part of (?:a |the |full )?)$/;
const ABOUT =
  /(?:\b(?:about|around|roughly|approximately|some|circa|ca\.?|approx\.?|or so|something like|in the region of|an estimated|more or less|lasting about|barely|hardly|scarcely) (?:a |the )?)$/;
/** "two hours or less", "two hours at most", "two hours, if that". */
const OR_LESS =
  /^(?: or (?:less|under)| at (?:the )?most| at best| tops|,? if that| maximum)(?!\w)/;
/** "before two hours were up". */
const WERE_UP = /^ (?:were|was|had) (?:up|over|out|passed|gone by|elapsed)(?!\w)/;
/** "an hour or two". */
const OR_TWO = /^ or two(?!\w)/;
/** "inside 100-minute Istanbul meeting": what went on in it, not a bound. */
const INSIDE_IT = /\b(?:inside|within) (?:an? |the )?$/;
const EXACT = /(?:\b(?:exactly|precisely) )$/;

const qualified = (folded: string, length: Length): IntervalHit => {
  const before = folded.slice(Math.max(0, length.start - 40), length.start);
  const n = length.minutes;
  const start = (pattern: RegExp): number => length.start - (pattern.exec(before)?.[0].length ?? 0);
  const hit = (pattern: RegExp, low: number, high: number): IntervalHit => ({
    start: start(pattern),
    end: length.end,
    value: { kind: 'interval', low, high },
  });
  const orTwo = n === 60 && OR_TWO.exec(folded.slice(length.end));
  if (orTwo) {
    const two = UNDER.test(before)
      ? hit(UNDER, 0, 2 * n)
      : hit(ABOUT, n * (1 - SPREAD), 2 * n * (1 + SPREAD));
    return { ...two, end: length.end + orTwo[0].length };
  }
  const mark = sideOfMark(before, folded.slice(length.end, length.end + 12));
  if (mark === 'over') return hit(/$/, n, Number.POSITIVE_INFINITY);
  if (mark === 'under' || hadNotPassed(folded.slice(length.end, length.end + 60)))
    return hit(UNDER, 0, n);
  if (ALMOST_WORDS.test(before)) return hit(ALMOST_WORDS, n * (1 - ALMOST), n);
  const inside = INSIDE_IT.test(before) && folded.slice(length.start, length.end).includes('-');
  if (UNDER.test(before) && !inside) return hit(UNDER, 0, n);
  if (JUST_OVER.test(before)) return hit(JUST_OVER, n, n * (1 + SPREAD));
  if (BETTER_PART.test(before)) return hit(BETTER_PART, n / 2, n);
  if (OVER.test(before)) return hit(OVER, n, Number.POSITIVE_INFINITY);
  const after = folded.slice(length.end, length.end + 12);
  if (OR_LESS.test(folded.slice(length.end))) return hit(UNDER, 0, n);
  if (/\bbefore $/.test(before) && WERE_UP.test(folded.slice(length.end))) return hit(UNDER, 0, n);
  if (/^(?:-plus| or more|\+)/.test(after)) return hit(OVER, n, Number.POSITIVE_INFINITY);
  if (EXACT.test(before)) return hit(EXACT, n, n);
  return hit(ABOUT, n * (1 - SPREAD), n * (1 + SPREAD));
};

const RANGE_JOIN = /^(?:-| to | or | and )$/;

/** "between an hour and a half and two hours", "from 90 minutes to two hours". */
const betweenLengths = (folded: string, low: Length, high: Length): boolean =>
  /\b(?:between|from)(?: (?:about|around|just|some))* $/.test(folded.slice(0, low.start)) &&
  /^ (?:and|to|or) (?:about |around |almost |nearly )?$/.test(folded.slice(low.end, high.start));

/** "between 90 and 100 minutes", "three to four hours": the first number borrows the second's unit. */
const ranges = (
  folded: string,
  numbers: readonly NumberHit[],
  lengths: readonly Length[],
): IntervalHit[] => {
  const out: IntervalHit[] = [];
  for (const length of lengths) {
    const first = numbers.find(
      (n) => n.end < length.start && RANGE_JOIN.test(folded.slice(n.end, length.start)),
    );
    const low = lengths.find((l) => l.end < length.start && betweenLengths(folded, l, length));
    if (low && low.minutes < length.minutes) {
      out.push({
        start: low.start,
        end: length.end,
        value: { kind: 'interval', low: low.minutes, high: length.minutes },
      });
      continue;
    }
    const own = numbers.find((n) => n.start === length.start);
    if (!first || !own || first.value >= own.value || own.value === 0) continue;
    const unit = length.minutes / own.value;
    out.push({
      start: first.start,
      end: length.end,
      value: { kind: 'interval', low: first.value * unit, high: length.minutes },
    });
  }
  return out;
};

/**
 * Every length of time in a folded sentence, in minutes.
 *
 * Accepts "less than two hours" [0, 120) · "almost two hours" [105, 120] · "about 100 minutes" ±15 % ·
 * "just over 90 minutes" [90, 103.5] · "more than four hours" [240, ∞) · "an hour and forty minutes" ·
 * "an hour or two" · "1h40" · "two-hour" · "two and a half hours" · "between 90 and 100 minutes".
 * An unqualified length is taken as rounded (±15 %); `exactly` is not.
 */
export function readIntervals(folded: string): IntervalHit[] {
  const { lengths, numbers } = readLengths(folded);
  const spans = ranges(folded, numbers, lengths);
  const rest = lengths.filter((l) => !spans.some((s) => s.start <= l.start && l.end <= s.end));
  return [...spans, ...rest.map((l) => qualified(folded, l))].sort((a, b) => a.start - b.start);
}

const overlap = (a: IntervalValue, b: IntervalValue): boolean => {
  const touchesUnder = a.high === b.low || b.high === a.low;
  return touchesUnder ? false : a.low <= b.high && b.low <= a.high;
};

const isOpenEnded = (lower: IntervalValue, upper: IntervalValue): boolean =>
  lower.low === 0 || upper.high === Number.POSITIVE_INFINITY;
const isPoint = ({ low, high }: IntervalValue): boolean => low === high;

/**
 * Overlap agrees; a clear gap conflicts; a gap within `NEAR` of the larger bound says nothing, and neither do "almost two hours"
 * and "a little over two hours", which meet in one point.
 */
export function relateIntervals(
  a: IntervalValue,
  b: IntervalValue,
): 'same' | 'different' | undefined {
  if (overlap(a, b) || (a.low === b.low && a.high === b.high)) return 'same';
  const [lower, upper] = a.high <= b.low ? [a, b] : [b, a];
  const gap = upper.low - lower.high;
  if (gap === 0 && isOpenEnded(lower, upper)) return 'different';
  if (gap === 0) return isPoint(lower) || isPoint(upper) ? 'same' : undefined;
  return gap > upper.low * NEAR ? 'different' : undefined;
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** Minutes up to two hours, hours with their minutes up to two days, then days with one decimal. */
function describeLength(length: number): string {
  const minutes = Math.round(length);
  if (minutes % HOUR !== 0 ? minutes <= 2 * HOUR : minutes < HOUR) return `${minutes} min`;
  if (minutes > 2 * DAY) return `${Math.round((minutes / DAY) * 10) / 10} days`;
  const [hours, rest] = [Math.floor(minutes / HOUR), minutes % HOUR];
  return `${hours} h${rest ? ` ${rest} min` : ''}`;
}

/** `under 2 h`, `over 4 h`, `85–115 min`, `4 h 15 min to 5 h 45 min`. */
export function describeInterval({ low, high }: IntervalValue): string {
  if (low === 0) return `under ${describeLength(high)}`;
  if (high === Number.POSITIVE_INFINITY) return `over ${describeLength(low)}`;
  if (low === high) return describeLength(low);
  // Short ones by minutes alone, so that "102–138 min" stands beside "85–115 min".
  if (high < 3 * HOUR) return `${Math.round(low)}–${Math.round(high)} min`;
  return `${describeLength(low)} to ${describeLength(high)}`;
}
