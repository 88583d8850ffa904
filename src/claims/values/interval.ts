import type { IntervalValue, TextRange } from '../../model/index.ts';
import { type NumberHit, readNumbers } from './number.ts';

export interface IntervalHit extends TextRange {
  readonly value: IntervalValue;
  /** Bounds drawn by a comparison word ("less than"), not by rounding. */
  readonly hard: boolean;
}

/** Spread of an unqualified or "about" length: the labelled sets' rule, ±15 %. */
export const SPREAD = 0.15;
/** "Almost two hours" begins at 105 minutes: the labelled sets' rule, 12.5 % below. */
export const ALMOST = 0.125;
/** Two soft intervals this near one another (share of the larger bound) are no conflict. */
export const NEAR = 0.03;

const UNDER =
  /(?:\b(?:less than|under|below|short of|shy of|fewer than|not even|no more than|no longer than|not more than|at most|up to|within|inside|not quite|maximum of|didn't reach|did not reach|did not last even|never reached)(?: even)?(?: (?:a|the|full|whole|total of))* ?)$/;
const ALMOST_WORDS =
  /(?:\b(?:almost|nearly|close to|just under|a little under|slightly under|a bit under|just short of|a little less than|slightly less than|just less than|little less than|just shy of|practically|approaching|not far short of|a shade under) (?:a |the |full )*)$/;
const JUST_OVER =
  /(?:\b(?:just|a little|slightly|little|a bit|a shade|barely) (?:over|more than|above|longer than|past) (?:a |the )?)$/;
const OVER =
  /(?:\b(?:more than|over|above|longer than|at least|upwards of|in excess of|exceeding|exceeded|no less than|not less than|beyond|well over|the better part of|minimum of) (?:a |the |full )?)$/;
const ABOUT =
  /(?:\b(?:about|around|roughly|approximately|some|circa|ca\.?|approx\.?|or so|something like|in the region of|an estimated|more or less|all of|lasted) (?:a |the )?)$/;
const EXACT = /(?:\b(?:exactly|precisely) )$/;

const HOUR = String.raw`(?:hours?|hrs?|h)\b`;
const MINUTE = String.raw`(?:minutes?|mins?|min|m)\b`;
const HALF_AFTER = /^ and (?:a )?half\b|^ and 1\/2\b/;
const UNIT = new RegExp(
  String.raw`^[ -]?(?:(?:full|long|whole|short|tense|solid)[ -])?(?:(${HOUR})|(${MINUTE}))`,
);
const TAIL_MINUTES = /^,?(?: and| &)? ?$/;

interface Length extends TextRange {
  readonly minutes: number;
}

/** "two hours", "90-minute", "1.5 h", "two and a half hours", "2 hours and a half". */
const lengthAt = (folded: string, number: NumberHit): Length | undefined => {
  let minutes = number.value;
  let end = number.end;
  const half = HALF_AFTER.exec(folded.slice(end, end + 16));
  if (half) {
    minutes += 0.5;
    end += half[0].length;
  }
  const unit = UNIT.exec(folded.slice(end, end + 24));
  if (!unit) return undefined;
  end += unit[0].length;
  const hours = unit[1] !== undefined;
  if (hours && HALF_AFTER.test(folded.slice(end, end + 16))) {
    minutes += 0.5;
    end += (HALF_AFTER.exec(folded.slice(end, end + 16)) as RegExpExecArray)[0].length;
  }
  return { start: number.start, end, minutes: hours ? minutes * 60 : minutes };
};

const FIXED: readonly [RegExp, number][] = [
  [/\b(?:an|one) hour and (?:a|one) half\b/g, 90],
  [/\b(?:an|one) and a half hours?\b/g, 90],
  [/\b(?:an )?hour and (?:three quarters|three-quarters)\b/g, 105],
  [/\b(?:an )?hour and a quarter\b/g, 75],
  [/\bhalf an hour\b|\bhalf-hour\b|\bhalf hour\b/g, 30],
  [/\b(?:three quarters of an hour|three-quarters of an hour)\b/g, 45],
  [/\ba quarter of an hour\b/g, 15],
  [/\b(?:a )?couple of hours\b/g, 120],
  [/\ban hour\b|\bhour-long\b|\bhourlong\b/g, 60],
];

const fixedLengths = (folded: string): Length[] => {
  const out: Length[] = [];
  for (const [pattern, minutes] of FIXED) {
    for (const m of folded.matchAll(pattern)) {
      const range = { start: m.index, end: m.index + m[0].length };
      if (!out.some((o) => o.start < range.end && range.start < o.end))
        out.push({ ...range, minutes });
    }
  }
  return out;
};

/** Joins "an hour" + "forty minutes" and "1h" + "40 min" into one length. */
const joinHoursAndMinutes = (folded: string, lengths: readonly Length[]): Length[] => {
  const out: Length[] = [];
  for (const length of lengths) {
    const last = out[out.length - 1];
    const joined =
      last &&
      last.minutes % 60 === 0 &&
      length.minutes < 60 &&
      TAIL_MINUTES.test(folded.slice(last.end, length.start)) &&
      length.start >= last.end;
    if (joined)
      out[out.length - 1] = {
        start: last.start,
        end: length.end,
        minutes: last.minutes + length.minutes,
      };
    else if (!last || length.start >= last.end) out.push(length);
  }
  return out;
};

/** "from 13.30 to 15.15", "between 13:30 and 15:15". */
const CLOCK =
  /\b(?:from|between) (\d{1,2})[.:h](\d{2}) (?:to|until|till|and|-) (\d{1,2})[.:h](\d{2})\b/g;
const COMPACT = /(?<![\w])(\d{1,2}) ?h(?:rs?)? ?(\d{2})(?: ?m(?:in)?)?\b/g;

const qualified = (folded: string, length: Length): IntervalHit => {
  const before = folded.slice(Math.max(0, length.start - 40), length.start);
  const n = length.minutes;
  const start = (pattern: RegExp): number => length.start - (pattern.exec(before)?.[0].length ?? 0);
  const hit = (pattern: RegExp, low: number, high: number, hard: boolean): IntervalHit => ({
    start: start(pattern),
    end: length.end,
    value: { kind: 'interval', low, high },
    hard,
  });
  if (ALMOST_WORDS.test(before)) return hit(ALMOST_WORDS, n * (1 - ALMOST), n, false);
  if (UNDER.test(before)) return hit(UNDER, 0, n, true);
  if (JUST_OVER.test(before)) return hit(JUST_OVER, n, n * (1 + SPREAD), false);
  if (OVER.test(before)) return hit(OVER, n, Number.POSITIVE_INFINITY, true);
  const after = folded.slice(length.end, length.end + 12);
  if (/^ (?:or (?:less|under))\b/.test(after)) return hit(UNDER, 0, n, true);
  if (/^(?:-plus| or more|\+)/.test(after)) return hit(OVER, n, Number.POSITIVE_INFINITY, true);
  if (EXACT.test(before)) return hit(EXACT, n, n, false);
  return hit(ABOUT, n * (1 - SPREAD), n * (1 + SPREAD), false);
};

const RANGE_JOIN = /^(?:-| to | or | and )$/;

/** "between 90 and 100 minutes", "three to four hours": the first number borrows the second's unit. */
const ranges = (
  folded: string,
  numbers: readonly NumberHit[],
  lengths: Length[],
): IntervalHit[] => {
  const out: IntervalHit[] = [];
  for (const length of lengths) {
    const first = numbers.find(
      (n) => n.end < length.start && RANGE_JOIN.test(folded.slice(n.end, length.start)),
    );
    const own = numbers.find((n) => n.start === length.start);
    if (!first || !own || first.value >= own.value || own.value === 0) continue;
    const unit = length.minutes / own.value;
    out.push({
      start: first.start,
      end: length.end,
      hard: false,
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
 * "1h40" · "two-hour" · "two and a half hours" · "between 90 and 100 minutes".
 * An unqualified length is taken as rounded (±15 %); `exactly` is not.
 */
export function readIntervals(folded: string): IntervalHit[] {
  const numbers = readNumbers(folded);
  const compact = [...folded.matchAll(COMPACT)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    minutes: Number(m[1]) * 60 + Number(m[2]),
  }));
  for (const m of folded.matchAll(CLOCK)) {
    const minutes = (Number(m[3]) - Number(m[1])) * 60 + Number(m[4]) - Number(m[2]);
    if (minutes > 0) compact.push({ start: m.index, end: m.index + m[0].length, minutes });
  }
  const counted = numbers
    .map((n) => lengthAt(folded, n))
    .filter((l): l is Length => l !== undefined);
  const fixed = fixedLengths(folded);
  const clash = (l: Length, others: readonly Length[]) =>
    others.some((o) => o.start < l.end && l.start < o.end);
  const all = [
    ...compact,
    ...fixed.filter((l) => !clash(l, compact)),
    ...counted.filter((l) => !clash(l, [...compact, ...fixed])),
  ].sort((a, b) => a.start - b.start);
  const lengths = joinHoursAndMinutes(folded, all);
  const spans = ranges(folded, numbers, lengths);
  const rest = lengths.filter((l) => !spans.some((s) => s.start <= l.start && l.end <= s.end));
  return [...spans, ...rest.map((l) => qualified(folded, l))].sort((a, b) => a.start - b.start);
}

/** The length denied: "not five hours" leaves everything clearly below or above open. */
export const widthOf = (value: IntervalValue): number => value.high - value.low;

const overlap = (a: IntervalValue, b: IntervalValue): boolean => {
  const touchesUnder = a.high === b.low || b.high === a.low;
  return touchesUnder ? false : a.low <= b.high && b.low <= a.high;
};

/** Overlap agrees; a clear gap conflicts; a gap within `NEAR` of the larger bound says nothing. */
export function relateIntervals(
  a: IntervalValue,
  b: IntervalValue,
): 'same' | 'different' | undefined {
  if (overlap(a, b) || (a.low === b.low && a.high === b.high)) return 'same';
  const [lower, upper] = a.high <= b.low ? [a, b] : [b, a];
  const gap = upper.low - lower.high;
  if (gap === 0)
    return lower.low === 0 || upper.high === Number.POSITIVE_INFINITY ? 'different' : 'same';
  return gap > upper.low * NEAR ? 'different' : undefined;
}

const minutes = (n: number): string => `${Math.round(n)} min`;

/** `under 120 min`, `over 240 min`, `85–115 min`. */
export function describeInterval(value: IntervalValue): string {
  if (value.low === 0) return `under ${minutes(value.high)}`;
  if (value.high === Number.POSITIVE_INFINITY) return `over ${minutes(value.low)}`;
  if (value.low === value.high) return minutes(value.low);
  return `${Math.round(value.low)}–${minutes(value.high)}`;
}
