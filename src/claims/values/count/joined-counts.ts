import { basisOf } from './count-words.ts';
import { type CountHit, isOfCivilians } from './counted-number.ts';

/** Words that join two counts to one. */
const SUM =
  /^[^.;]{0,40}?\b(?:and|plus|along with|as well as|on top of|in addition to|besides|alongside|together with|,)(?: [\w'-]+){0,2} $/;

/** "1,000 people each, among them 120 civilians": the second is part of the first. */
const PART = /\b(?:among|includ\w+|of (?:them|whom|these|those)|with)(?!\w)/;

/** As far as the second of two counts stands that are one, UTF-16 units. */
const SUM_REACH = 24;

const joins = (folded: string, first: CountHit, second: CountHit): boolean => {
  if (!first.noun || !second.noun || first.noun === second.noun) return false;
  const between = folded.slice(first.end, second.start);
  return (
    SUM.test(between) &&
    !PART.test(between) &&
    second.start - first.end < SUM_REACH &&
    isOfCivilians(second) !== isOfCivilians(first)
  );
};

const sumOf = (folded: string, first: CountHit, second: CountHit): CountHit => ({
  start: first.start,
  end: second.end,
  noun: 'people',
  value: {
    kind: 'count',
    count: first.value.count + second.value.count,
    ...basisOf(folded, first.start, second.end),
  },
});

/**
 * Counts in order, with soldiers and civilians that are joined read as one count of people.
 *
 * Accepts "270 soldiers and 120 civilians" (390). None: "1,000 people each, among them 120 civilians", "390 Russians and 390
 * Ukrainians".
 */
export const summed = (folded: string, hits: readonly CountHit[]): CountHit[] => {
  const out: CountHit[] = [];
  for (const hit of hits) {
    const last = out[out.length - 1];
    if (last && joins(folded, last, hit)) out[out.length - 1] = sumOf(folded, last, hit);
    else out.push(hit);
  }
  return out;
};

/** As far as a total stands from the number of each side, UTF-16 units. */
const HALVES_REACH = 60;

/** "780 people, half of them Ukrainians and half Russians": of both sides together. */
const HALF_AND_HALF =
  /^[^.;:]{0,60}?[,(] ?half (?:of (?:them|those|whom) )?(?:were )?(?:ukrainians?|russians?|from (?:each|either|both|ukraine|russia|k(?:yi|ie)v|moscow))(?!\w)[^.;]{0,24}?(?:\bhalf(?!\w)|sides?(?!\w))/;

/**
 * Counts with their totals told: what is twice the number of each side that follows, or told to be half of the one and half of the other, is the total of both.
 *
 * Accepts "780 people changed sides, 390 in each direction", "780 people, half of them Ukrainians and half Russians". None: "780 people; of the others 300 on each side".
 */
export const halved = (folded: string, hits: readonly CountHit[]): CountHit[] =>
  hits.map((hit) => {
    const doubled =
      HALF_AND_HALF.test(folded.slice(hit.end)) ||
      hits.some(
        (other) =>
          other.value.basis === 'per-side' &&
          other.value.count * 2 === hit.value.count &&
          other.start >= hit.end &&
          other.start - hit.end < HALVES_REACH,
      );
    return doubled && !hit.formula ? { ...hit, value: { ...hit.value, basis: 'total' } } : hit;
  });
