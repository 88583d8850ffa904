import {
  monthBefore,
  NEVER_BEFORE,
  type SinceValue,
  TALKS_MONTH,
  type TextRange,
} from '../../model/index.ts';
import { MONTH } from '../lexicon/calendar.ts';
import { matchesOf } from '../lexicon/matches.ts';
import { phrases } from '../lexicon/phrases.ts';
import { describeDate } from './date.ts';
import { readNumbers } from './number.ts';

export interface SinceHit extends TextRange {
  readonly value: SinceValue;
}

const back = (year: number, month: number): number =>
  (TALKS_MONTH.year - year) * 12 + TALKS_MONTH.month - month;

const MONTHS_OF: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [1, 2],
  early: [1, 4],
  late: [9, 12],
  mid: [5, 8],
  january: [1, 1],
  february: [2, 2],
  march: [3, 3],
  april: [4, 4],
  may: [5, 5],
  june: [6, 6],
  july: [7, 7],
  august: [8, 8],
  september: [9, 9],
  october: [10, 10],
  november: [11, 11],
  december: [12, 12],
};
const PART_OF_YEAR = `spring|summer|autumn|fall|winter|early|late|mid|${MONTH}`;
const SINCE_YEAR = new RegExp(
  String.raw`\bsince (?:the )?(?:(${PART_OF_YEAR})[ -](?:of )?)?(?:(?:those|talks|negotiations|meetings?|rounds?|the|ones|days|weeks|months|of|in|istanbul|turkey|belarus|antalya|failed|abortive|fruitless|last|direct|peace|minsk|paris|gomel|brest|normandy|accords?|agreements?|protocols?|summit|format) )*(20\d\d)(?!\w)`,
  'g',
);
const SINCE_WAR = new RegExp(
  phrases`
    \bsince (?:the )?(?:early in |early on in |early |first |opening |initial )?(?:(?:days|weeks|months|stages|phase|start|beginning|outbreak|onset|launch|opening|year|spring) (?:days |weeks |months )?(?:of|in) )?(?:(?:the|russia's|moscow's|putin's|kremlin's|its|full-scale|all-out|2022|war's|ukraine|this|russian|russo-ukrainian) )*(?:
      war|invasion|conflict|attack|offensive|hostilities|fighting|assault|aggression
    )(?!\w)
  `,
  'g',
);
const SINCE_VERB =
  /\bsince (?:(?:the|russian|moscow's|moscow|russia|russia's|putin|tanks|troops|it|the kremlin|kremlin|war|full-scale) )*(?:war |invasion |conflict |fighting )?(?:began|started|broke out|erupted|invaded|launched|rolled|sent|attacked|crossed)(?!\w)/g;
/** "had last negotiated face to face in March 2022", "whose last talks were in 2022". */
const LAST_IN = new RegExp(
  String.raw`\b(?:had|have|has) last (?:met|spoken|talked|negotiated|sat|faced|gathered|conferred|held (?:(?:direct|peace|formal|face-to-face) )*(?:talks|negotiations|a meeting))(?!\w)[^.,;]{0,50}?\bin (?:the )?(?:(${PART_OF_YEAR})[ -](?:of )?)?(20\d\d)(?!\w)`,
  'g',
);
/** Behind a silence: "that went back to the spring of 2022". */
const SILENT_SINCE = new RegExp(
  String.raw`\b(?:went|going|goes|dating|dated|reaching|stretching) back to (?:the )?(?:(${PART_OF_YEAR})[ -](?:of )?)?(20\d\d)(?!\w)`,
  'g',
);
const SILENCE = /\b(?:silence|gap|hiatus|pause|break|lull)(?!\w)[^.;]{0,50}$/;
/** "since that spring three years before": the years are counted, not the year named. */
const SINCE_BEFORE =
  /\bsince (?:[\w-]+,? ){0,4}?((?:two|three|four|five|ten|\d{1,2}) years) (?:before|earlier|ago|previously)(?!\w)/g;
const ONE =
  /\b(?:in|for) (?:(?:over|more than|almost|nearly|about|barely|hardly|scarcely|just over|just|under|less than) )?(?:a|the past|the last) (decade|year|month)(?!\w)/g;
const SPAN =
  /\b(?:in|for|after|of|ended|ending) (?:(more than|over|well over|almost|nearly|about|around|some|roughly|just over|at least|barely|hardly|scarcely|only|just|the past|the last|all of|fully) )?(?:the )?(?:(?:past|last|full|whole) )?$/;
const UNIT = /^[ -](years?|months?|weeks?|decades?)(?!\w)/;

const spans = (folded: string): SinceHit[] =>
  readNumbers(folded).flatMap((n) => {
    const unit = UNIT.exec(folded.slice(n.end, n.end + 12));
    const lead = SPAN.exec(folded.slice(Math.max(0, n.start - 32), n.start));
    if (!unit || !lead) return [];
    const word = unit[1] as string;
    const months =
      n.value *
      (word.startsWith('year')
        ? 12
        : word.startsWith('decade')
          ? 120
          : word.startsWith('week')
            ? 0.25
            : 1);
    const [low, high] = /over|more|at least/.test(lead[1] ?? '')
      ? [1, 1.2]
      : /almost|nearly/.test(lead[1] ?? '')
        ? [0.85, 1]
        : [0.88, 1.14];
    const start = n.start - lead[0].length;
    return [
      {
        start,
        end: n.end + unit[0].length,
        value: { kind: 'since', lowMonths: months * low, highMonths: months * high } as const,
      },
    ];
  });

/** More in one sentence is a list, and read in part. */
const MOST = 6;

/**
 * How long ago the last such event was, in months before May 2025.
 *
 * Accepts "since 2022", "since the failed talks of 2022", "since that spring three years before", "had last met in 2022" [29, 40] · "since spring 2022" · "since the early days of the war" ·
 * "since Moscow invaded" · "in over three years" · "in nearly two years" · "in three months".
 */
export function readSince(folded: string): SinceHit[] {
  const out: SinceHit[] = [];
  for (const m of [
    ...matchesOf(folded, SINCE_YEAR),
    ...matchesOf(folded, LAST_IN),
    ...matchesOf(folded, SILENT_SINCE).filter((m) => SILENCE.test(folded.slice(0, m.index))),
  ]) {
    const [from, to] = MONTHS_OF[m[1] ?? ''] ?? [1, 12];
    const year = Number(m[2]);
    out.push({
      start: m.index,
      end: m.index + m[0].length,
      value: { kind: 'since', lowMonths: back(year, to), highMonths: back(year, from) },
    });
  }
  for (const pattern of [SINCE_WAR, SINCE_VERB])
    for (const m of matchesOf(folded, pattern))
      if (!out.some((o) => o.start <= m.index && m.index < o.end))
        out.push({
          start: m.index,
          end: m.index + m[0].length,
          value: { kind: 'since', lowMonths: 35, highMonths: 39 },
        });
  for (const m of matchesOf(folded, SINCE_BEFORE)) {
    const [read] = spans(`in ${m[1]}`);
    if (read) out.push({ start: m.index, end: m.index + m[0].length, value: read.value });
  }
  for (const m of matchesOf(folded, ONE)) {
    const months = m[1] === 'decade' ? 120 : m[1] === 'year' ? 12 : 1;
    out.push({
      start: m.index,
      end: m.index + m[0].length,
      value: { kind: 'since', lowMonths: months * 0.88, highMonths: months * 1.2 },
    });
  }
  return [...out, ...spans(folded)].sort((a, b) => a.start - b.start).slice(0, MOST);
}

/** Spans that overlap agree; others differ. */
export function relateSince(a: SinceValue, b: SinceValue): 'same' | 'different' {
  return a.lowMonths <= b.highMonths + 1 && b.lowMonths <= a.highMonths + 1 ? 'same' : 'different';
}

/** `the last between January and December 2022`, `the last in March 2022`, `never before`: when they had last met. */
export function describeSince({ lowMonths, highMonths }: SinceValue): string {
  if (lowMonths >= NEVER_BEFORE) return 'never before';
  const [from, to] = [monthBefore(highMonths), monthBefore(lowMonths)];
  const end = describeDate({ kind: 'date', ...to });
  if (from.year === to.year && from.month === to.month) return `the last in ${end}`;
  const { year, month } = from;
  const start = describeDate({ kind: 'date', month, ...(year === to.year ? {} : { year }) });
  return `the last between ${start} and ${end}`;
}
