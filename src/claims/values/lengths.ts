import type { TextRange } from '../../model/index.ts';
import { matchesOf } from '../lexicon/matches.ts';
import { fractionLengths, isOfFraction } from './fraction-lengths.ts';
import { fractionAt } from './fractions.ts';
import { type NumberHit, readNumbers } from './number.ts';

const HOUR = String.raw`(?:hours?|hrs?|h)(?!\w)`;
const MINUTE = String.raw`(?:minutes?|mins?|min|m)(?!\w)`;
const UNIT = new RegExp(
  String.raw`^[ -]?(?:(?:full|long|whole|short|tense|solid)[ -])?(?:(${HOUR})|(${MINUTE}))`,
);
const TAIL_MINUTES = /^,?(?: and| &)?(?: (?:some|about|around|roughly|almost|maybe|another))? ?$/;

/** A length of time without its qualifier. */
export interface Length extends TextRange {
  readonly minutes: number;
}

/** "two hours", "90-minute", "1.5 h", "two and a half hours", "2 hours and a half", "two hours and a quarter". */
const lengthAt = (folded: string, number: NumberHit): Length | undefined => {
  const own = fractionAt(folded, number.end);
  let minutes = number.value + own.value;
  let end = number.end + own.length;
  const unit = UNIT.exec(folded.slice(end, end + 24));
  if (!unit) return undefined;
  end += unit[0].length;
  const hours = unit[1] !== undefined;
  if (hours) {
    const behind = fractionAt(folded, end);
    minutes += behind.value;
    end += behind.length;
  }
  return { start: number.start, end, minutes: hours ? minutes * 60 : minutes };
};

const FIXED: readonly [RegExp, number][] = [
  [/\b(?:an|one) hour and (?:a|one) half(?!\w)/g, 90],
  [/\b(?:an|one) and a half hours?(?!\w)/g, 90],
  [/\b(?:(?:an|one) )?hour and (?:three quarters|three-quarters)(?!\w)/g, 105],
  [/\b(?:one|1) and (?:a )?three[- ]quarters?(?: of an)? hours?(?!\w)/g, 105],
  [/\b(?:an )?hour and a quarter(?!\w)/g, 75],
  [/\bhalf an hour(?!\w)|\bhalf-hour(?!\w)|\bhalf hour(?!\w)/g, 30],
  [/\b(?:three quarters of an hour|three-quarters of an hour)(?!\w)/g, 45],
  [/\b(?:an? )?(?:mere |bare |scant |good )?quarter of an hour(?!\w)/g, 15],
  [/\b(?:a )?couple of hours(?!\w)/g, 120],
  [/\ban hour(?!\w)|\bhour-long(?!\w)|\bhourlong(?!\w)/g, 60],
];

const fixedLengths = (folded: string): Length[] => {
  const out: Length[] = [];
  for (const [pattern, minutes] of FIXED) {
    for (const m of matchesOf(folded, pattern)) {
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
  /\b(?:from|between) (\d{1,2})[.:h](\d{2}) (?:to|until|till|and|-) (\d{1,2})[.:h](\d{2})(?!\w)/g;
/** "1h40", "1 h 40 min", "4h"; "4 h" is read with the other numbers. */
const COMPACT = /(?<![\w.,:])(\d{1,2})(?: ?h(?:rs?)? ?(\d{2})(?: ?m(?:in)?)?|h)(?!\w)/g;

/** Lengths of time as written, in minutes, without their qualifiers, and the numbers of the sentence. */
export function readLengths(folded: string): {
  readonly lengths: readonly Length[];
  readonly numbers: readonly NumberHit[];
} {
  const numbers = readNumbers(folded);
  const compact: Length[] = [
    ...fractionLengths(folded),
    ...matchesOf(folded, COMPACT).map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
      minutes: Number(m[1]) * 60 + Number(m[2] ?? 0),
    })),
  ];
  for (const m of matchesOf(folded, CLOCK)) {
    const minutes = (Number(m[3]) - Number(m[1])) * 60 + Number(m[4]) - Number(m[2]);
    if (minutes > 0) compact.push({ start: m.index, end: m.index + m[0].length, minutes });
  }
  const counted = numbers
    .filter((n) => !isOfFraction(folded, n.start))
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
  return { lengths: joinHoursAndMinutes(folded, all), numbers };
}
