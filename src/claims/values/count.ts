import type { CountValue, TextRange } from '../../model/index.ts';
import { MONTH } from '../lexicon/calendar.ts';
import { CAPTIVES } from '../lexicon/nouns.ts';
import { basisOf, precisionOf } from './count-words.ts';
import { readFormulas } from './formulas.ts';
import { type NumberHit, readNumbers } from './number.ts';

export interface CountHit extends TextRange {
  readonly value: CountValue;
  /** The noun counted, folded: `soldiers`, `prisoners of war`. Absent in formulas. */
  readonly noun?: string;
  /** "1,000-for-1,000". */
  readonly formula?: boolean;
}

const NOUN = new RegExp(
  String.raw`^[ -](?:(?:more|further|additional|other|russian|ukrainian|captured|freed|released|imprisoned|captive|of (?:their|its|the|our)|the other side's|warring|detained|enemy|living|wounded|jailed|held|were|such) ){0,3}(${CAPTIVES})(?!\w)`,
);
const OF_TIME = new RegExp(
  String.raw`\b(?:in|since|of|by|until|from|before|after|${MONTH}|\d{1,2},?) $`,
);
/** "several hundred", "a few thousand": no number that one could hold against another. */
const A_FEW = /\b(?:a few|several|many|a couple of|the first few) $/;
/** "since March 2022 more than …": four digits without a separator after a word of time. */
const isYear = (folded: string, n: NumberHit): boolean =>
  n.value >= 1900 &&
  n.value <= 2100 &&
  n.end - n.start === 4 &&
  OF_TIME.test(folded.slice(Math.max(0, n.start - 12), n.start));

/** "15:18 Prisoner swap agreed": the minutes of a time of the day count nobody. */
const isClock = (folded: string, { start, end }: TextRange): boolean =>
  /\d:$/.test(folded.slice(Math.max(0, start - 2), start)) ||
  /^:\d\d(?!\d)/.test(folded.slice(end, end + 4));

/** "The first 390", "all 1,000": the noun need not be said. */
const OF_THE_FREED = /\b(?:the first|all|all the|the full|the last|the other) $/;

const overlapping = (hits: readonly TextRange[], start: number): boolean =>
  hits.some((h) => h.start <= start && start < h.end);

const SUM =
  /^[^.;]{0,40}?\b(?:and|plus|along with|as well as|on top of|in addition to|besides|alongside|together with|,)(?: [\w'-]+){0,2} $/;

/**
 * Every count of people in a folded sentence, in order.
 *
 * Accepts "1,000 prisoners of war each" (per side) · "1,000-for-1,000" (per side) · "2,000 people in all"
 * (total) · "a thousand captives" (unsaid) · "270 soldiers and 120 civilians" (a sum, 390) ·
 * "390 from each side". None: "three of those", "30-day", "100 minutes".
 */
export function readCounts(folded: string): CountHit[] {
  const numbers = readNumbers(folded);
  const out = readFormulas(folded, numbers).map(
    ({ start, end, count }): CountHit => ({
      start,
      end,
      value: { kind: 'count', count, basis: 'per-side' },
      formula: true,
    }),
  );
  const plain: CountHit[] = [];
  for (const n of numbers) {
    if (isYear(folded, n) || isClock(folded, n)) continue;
    if (overlapping(out, n.start) || n.value < 2 || !Number.isInteger(n.value)) continue;
    const noun = NOUN.exec(folded.slice(n.end, n.end + 60));
    const bareEach =
      /^ (?:each|apiece|from each|on each|from either|per side|in each direction|a side|on either|for each|of (?:them|each other's|its|their)|were|went|came|crossed|exchanged|freed|released|swapped|returned|traded|we|others?|more|left|got|handed|brought|set free|walked|on both|from both|(?:home|back) (?:from|on|for) (?:each|either|both))(?!\w)/.test(
        folded.slice(n.end, n.end + 24),
      );
    if (!noun && !bareEach && !OF_THE_FREED.test(folded.slice(Math.max(0, n.start - 12), n.start)))
      continue;
    if (
      /^ (?:of (?:them|whom|those|these)|of (?:the|its|their|our) [^.;]{0,80}?\b(?:were|are|was) (?:all |also |mostly )?(?:women|men|civilians|soldiers|officers|servicemen|sick|wounded)|were (?:women|men|civilians|soldiers|officers))(?!\w)/.test(
        folded.slice(n.end),
      )
    )
      continue;
    if (
      n.value < 100 &&
      /\b(?:under|aged?|over|age of|below)(?: the age of)? $/.test(
        folded.slice(Math.max(0, n.start - 20), n.start),
      )
    )
      continue;
    if (n.value <= 1000 && A_FEW.test(folded.slice(0, n.start))) continue;
    const end = n.end + (noun?.[0].length ?? 0);
    const value: CountValue = {
      kind: 'count',
      count: n.value,
      ...basisOf(folded, n.start, end),
      ...precisionOf(folded.slice(Math.max(0, n.start - 20), n.start)),
    };
    plain.push({ start: n.start, end, value, ...(noun ? { noun: noun[1] as string } : {}) });
  }
  return halved([...out, ...summed(folded, plain)].sort((a, b) => a.start - b.start));
}

/** As far as a total stands from the number of each side, UTF-16 units. */
const HALVES_REACH = 60;

/** "780 people changed sides, 390 in each direction": what is twice the number of each side is the total. */
const halved = (hits: readonly CountHit[]): CountHit[] =>
  hits.map((hit) => {
    const doubled = hits.some(
      (other) =>
        other.value.basis === 'per-side' &&
        other.value.count * 2 === hit.value.count &&
        other.start >= hit.end &&
        other.start - hit.end < HALVES_REACH,
    );
    return doubled && !hit.formula ? { ...hit, value: { ...hit.value, basis: 'total' } } : hit;
  });

/** "1,000 people each, among them 120 civilians": the second is part of the first. */
const PART = /\b(?:among|includ\w+|of (?:them|whom|these|those)|with)(?!\w)/;

/** "270 soldiers and 120 civilians": two different nouns joined are one count. */
const summed = (folded: string, hits: readonly CountHit[]): CountHit[] => {
  const out: CountHit[] = [];
  for (const hit of hits) {
    const last = out[out.length - 1];
    const joins =
      last?.noun &&
      hit.noun &&
      last.noun !== hit.noun &&
      SUM.test(`${folded.slice(last.end, hit.start)}`) &&
      !PART.test(folded.slice(last.end, hit.start)) &&
      hit.start - last.end < 24 &&
      hit.noun.startsWith('civil') !== last.noun.startsWith('civil');
    if (!joins || !last) out.push(hit);
    else
      out[out.length - 1] = {
        start: last.start,
        end: hit.end,
        noun: 'people',
        value: {
          kind: 'count',
          count: last.value.count + hit.value.count,
          ...basisOf(folded, last.start, hit.end),
        },
      };
  }
  return out;
};

/** Per side as far as it can be told; undefined where basis does not say. */
const perSide = (v: CountValue): number | undefined =>
  v.basis === 'per-side' ? v.count : v.basis === 'total' ? v.count / 2 : undefined;

const isRough = ({ approximate, bound }: CountValue): boolean =>
  approximate === true || bound !== undefined;

/** "More than 800" leaves room for 1,000, "up to 1,200" too. */
const leavesRoom = ({ bound }: CountValue, own: number, other: number): boolean =>
  (bound === 'least' && other >= own) || (bound === 'most' && other <= own);

/** "A total of 390 were returned" beside "390 on each side": the total may be one side's. */
const mayBeOneSides = (total: CountValue, other: CountValue): boolean =>
  total.perhapsOneSide === true && other.basis === 'per-side' && total.count === other.count;

/**
 * Equal numbers agree; a total agrees with half per side; "about 400" and "more than 400" agree within
 * 10 %. A bound says nothing against what it leaves room for, nor a total that may be one side's
 * against as many on each side.
 */
export function relateCounts(a: CountValue, b: CountValue): 'same' | 'different' | undefined {
  if (mayBeOneSides(a, b) || mayBeOneSides(b, a)) return undefined;
  const [x, y] = [perSide(a), perSide(b)];
  const close = (m: number, n: number): boolean =>
    m === n || ((isRough(a) || isRough(b)) && Math.abs(m - n) <= 0.1 * Math.max(m, n));
  const apart = (m: number, n: number): 'different' | undefined =>
    leavesRoom(a, m, n) || leavesRoom(b, n, m) ? undefined : 'different';
  if (x !== undefined && y !== undefined) return close(x, y) ? 'same' : apart(x, y);
  if (close(a.count, b.count))
    return a.basis === 'total' || b.basis === 'total' ? undefined : 'same';
  if (a.basis === 'total' || b.basis === 'total') return undefined;
  // A bare "2,000" beside "1,000 each" may be the two sides together.
  const mayBeTotal = (bare: CountValue, other: CountValue): boolean =>
    bare.basis === 'unsaid' && close(bare.count, 2 * other.count);
  if (mayBeTotal(a, b) || mayBeTotal(b, a)) return undefined;
  return apart(a.count, b.count);
}

/** `1,000 on each side`, `2,000 in all`, `at least 390`. */
export function describeCount(value: CountValue): string {
  const n = value.count.toLocaleString('en');
  const bound = value.bound ? `at ${value.bound} ` : '';
  const about = value.approximate ? 'about ' : bound;
  return (
    about +
    (value.basis === 'per-side' ? `${n} on each side` : value.basis === 'total' ? `${n} in all` : n)
  );
}
