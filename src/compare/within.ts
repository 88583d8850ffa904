import { placesAround } from '../claims/index.ts';
import type { DateValue, Value } from '../model/index.ts';

/** Every part of the date that the wider one gives is given by the narrower one too. */
const dateWithin = (narrow: DateValue, wide: DateValue): boolean =>
  (['year', 'month', 'day'] as const).every(
    (part) => wide[part] === undefined || narrow[part] !== undefined,
  ) &&
  (wide.part === undefined || narrow.day !== undefined || narrow.part === wide.part);

/**
 * True where whoever states `narrow` states `wide` as well, so that a denial of `wide` contradicts him:
 * "100 minutes" lies within "under two hours", "16 May" within "May". Not the other way round: that the
 * talks did not last twenty minutes says nothing against "less than two hours". Asked of two values that
 * are already known to agree.
 */
export function isWithin(narrow: Value, wide: Value): boolean {
  if (narrow.kind === 'interval' && wide.kind === 'interval')
    return wide.low <= narrow.low && narrow.high <= wide.high;
  if (narrow.kind === 'since' && wide.kind === 'since')
    return wide.lowMonths <= narrow.lowMonths && narrow.highMonths <= wide.highMonths;
  if (narrow.kind === 'date' && wide.kind === 'date') return dateWithin(narrow, wide);
  if (narrow.kind === 'place' && wide.kind === 'place')
    return placesAround(narrow.place).includes(wide.place);
  if (narrow.kind === 'demand' && wide.kind === 'demand')
    return wide.regions === undefined || narrow.regions === wide.regions;
  return true;
}
