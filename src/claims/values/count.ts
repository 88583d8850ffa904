import type { CountValue, TextRange } from '../../model/index.ts';
import { CAPTIVES } from '../lexicon/nouns.ts';
import { type NumberHit, readNumbers } from './number.ts';

export interface CountHit extends TextRange {
  readonly value: CountValue;
  /** The noun counted, folded: `soldiers`, `prisoners of war`. Absent in formulas. */
  readonly noun?: string;
  /** "1,000-for-1,000". */
  readonly formula?: boolean;
  /** "the first 390", "390 … each": the whole of a group, not a part of it. */
  readonly start: number;
}

const FORMULA =
  /^(?: (?:prisoners?(?: of war)?|pows?|captives|people|persons|soldiers|men|of theirs|of ours|of (?:their|our|its) \w+))?(?: ?[^\w\s.,;:()'"-]{1,6})?[- ]?(?:for|by|to|against|versus|vs?\.?|x|×|:|\/)[- ]?/;
const NOUN = new RegExp(
  String.raw`^[ -](?:(?:more|further|additional|other|russian|ukrainian|captured|freed|released|imprisoned|captive|of (?:their|its|the|our)|the other side's|warring|detained|enemy|living|wounded|jailed|held|imprisoned|were|such) ){0,3}(${CAPTIVES})\b`,
);
const EACH =
  /\b(?:each|apiece|on each side|from each side|on either side|from either side|per side|by each side|for each side|on both sides|from both sides|from each country|for each country|each way|in each direction|either way|each country|each side|either side|both sides|both countries|a side|on a side|to a side|every side|to each other|apiece|respectively|both parties|each party|the same number|as many|an equal number|equal numbers|side by side|each of (?:them|the \w+)|(?:from|on|for|by|in|of) (?:either|each|every|both) (?:side|camp|country|party|nation|army|people|capital|belligerent|group)s?|mutual(?:ly)?)\b/;
const EACH_BEFORE =
  /\b(?:each|both|either side|the two (?:sides|countries|governments|capitals|parties|states)) (?:[\w'-]+ ){0,7}?$/;
const TOTAL =
  /\b(?:in total|in all|altogether|total of|combined|overall|all told|between them|a total|on both sides together|counting both|both (?:countries|sides|parties) together|both sides together|taken together|half (?:of (?:them|whom|these|those) )?(?:from each|russians?|ukrainians?)|in equal (?:parts|shares|numbers)|evenly (?:split|divided)|split evenly|divided equally)\b/;
const PART =
  /\b(?:of (?:them|whom|those|the)|including|among (?:them|whom)|another|three of|most of|half of|some of|least|only)\b/;
const APPROX =
  /\b(?:about|around|some|roughly|approximately|nearly|almost|more than|(?<!hand |handed |handing |hands )over|at least|up to|close to|under|fewer than|less than|hundreds)(?: (?:the|a))? $/;

/** "since March 2022 more than …": four digits without a separator after a word of time. */
const isYear = (folded: string, n: NumberHit): boolean =>
  n.value >= 1900 &&
  n.value <= 2100 &&
  n.end - n.start === 4 &&
  /\b(?:in|since|of|by|until|from|before|after|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2},?) $/.test(
    folded.slice(Math.max(0, n.start - 12), n.start),
  );

const overlapping = (hits: readonly TextRange[], start: number): boolean =>
  hits.some((h) => h.start <= start && start < h.end);

/** "1,000-for-1,000", "thousand-for-thousand", "1 000 for 1 000", "390 for 390": equal numbers only. */
const formulas = (folded: string, numbers: readonly NumberHit[]): CountHit[] => {
  const out: CountHit[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 1) {
    const [a, b] = [numbers[i] as NumberHit, numbers[i + 1] as NumberHit];
    const between = folded.slice(a.end, b.start);
    const m = FORMULA.exec(between);
    if (!m || m[0].length !== between.length || a.value !== b.value || a.value < 2) continue;
    out.push({
      start: a.start,
      end: b.end,
      value: { kind: 'count', count: a.value, basis: 'per-side' },
      formula: true,
    });
  }
  return out;
};

const SUM = /^[^.;]{0,40}?\b(?:and|plus|along with|as well as|,)(?: [\w'-]+){0,2} $/;

const basisOf = (folded: string, start: number, end: number): CountValue['basis'] => {
  const after = folded.slice(end, end + 60);
  const before = folded.slice(Math.max(0, start - 60), start);
  if (
    EACH.test(after.slice(0, 22)) ||
    /\b(?:each side|each country|both sides|either side)\b[^,;]*$/.test(before)
  )
    return 'per-side';
  if (TOTAL.test(after.slice(0, 44)) || TOTAL.test(before.slice(-44))) return 'total';
  return EACH.test(after) || EACH_BEFORE.test(before) || EACH.test(before) ? 'per-side' : 'unsaid';
};

/**
 * Every count of people in a folded sentence, in order.
 *
 * Accepts "1,000 prisoners of war each" (per side) · "1,000-for-1,000" (per side) · "2,000 people in all"
 * (total) · "a thousand captives" (unsaid) · "270 soldiers and 120 civilians" (a sum, 390) ·
 * "390 from each side". None: "three of those", "30-day", "100 minutes".
 */
export function readCounts(folded: string): CountHit[] {
  const numbers = readNumbers(folded);
  const out: CountHit[] = formulas(folded, numbers);
  const plain: CountHit[] = [];
  for (const n of numbers) {
    if (isYear(folded, n)) continue;
    if (overlapping(out, n.start) || n.value < 2 || !Number.isInteger(n.value)) continue;
    const noun = NOUN.exec(folded.slice(n.end, n.end + 60));
    const bareEach =
      /^ (?:each|apiece|from each|on each|from either|per side|in each direction|a side|on either|for each|of (?:them|each other's|its|their)|were|went|came|crossed|exchanged|freed|released|swapped|returned|traded|we|others?|more|left|got|handed|brought|set free|walked|on both|from both)\b/.test(
        folded.slice(n.end, n.end + 24),
      );
    if (!noun && !bareEach) continue;
    if (
      /^ (?:of (?:them|whom|those|these)|were (?:women|men|civilians|soldiers|officers))\b/.test(
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
    if (
      PART.test(folded.slice(n.end, n.end + 10)) &&
      /^ of (?:them|whom|those)/.test(folded.slice(n.end))
    )
      continue;
    const end = n.end + (noun?.[0].length ?? 0);
    const approximate = APPROX.test(folded.slice(Math.max(0, n.start - 16), n.start));
    const value: CountValue = {
      kind: 'count',
      count: n.value,
      basis: basisOf(folded, n.start, end),
      ...(approximate ? { approximate: true } : {}),
    };
    plain.push({ start: n.start, end, value, ...(noun ? { noun: noun[1] as string } : {}) });
  }
  return [...out, ...summed(folded, plain)].sort((a, b) => a.start - b.start);
}

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
          basis: basisOf(folded, last.start, hit.end),
        },
      };
  }
  return out;
};

/** Per side as far as it can be told; undefined where basis does not say. */
const perSide = (v: CountValue): number | undefined =>
  v.basis === 'per-side' ? v.count : v.basis === 'total' ? v.count / 2 : undefined;

/** Equal numbers agree; a total agrees with half per side; "about 400" agrees within 10 %. */
export function relateCounts(a: CountValue, b: CountValue): 'same' | 'different' | undefined {
  const [x, y] = [perSide(a), perSide(b)];
  const close = (m: number, n: number): boolean =>
    m === n ||
    ((a.approximate || b.approximate) === true && Math.abs(m - n) <= 0.1 * Math.max(m, n));
  if (x !== undefined && y !== undefined) return close(x, y) ? 'same' : 'different';
  if (close(a.count, b.count))
    return a.basis === 'total' || b.basis === 'total' ? undefined : 'same';
  if (a.basis === 'total' || b.basis === 'total') return undefined;
  // A bare "2,000" beside "1,000 each" may be the two sides together.
  const mayBeTotal = (bare: CountValue, other: CountValue): boolean =>
    bare.basis === 'unsaid' && close(bare.count, 2 * other.count);
  if (mayBeTotal(a, b) || mayBeTotal(b, a)) return undefined;
  return 'different';
}

/** `1,000 on each side`, `2,000 in all`, `390`. */
export function describeCount(value: CountValue): string {
  const n = value.count.toLocaleString('en');
  const about = value.approximate ? 'about ' : '';
  return (
    about +
    (value.basis === 'per-side' ? `${n} on each side` : value.basis === 'total' ? `${n} in all` : n)
  );
}
