/** Right ones, false ones, missed ones. */
export interface Tally {
  tp: number;
  fp: number;
  fn: number;
}

export interface Rate extends Readonly<Tally> {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const tally = (): Tally => ({ tp: 0, fp: 0, fn: 0 });

/** Precision, recall and F1; 1 where there was nothing to find and nothing was shown. */
export function rateOf({ tp, fp, fn }: Tally): Rate {
  const precision = tp + fp > 0 ? tp / (tp + fp) : fn > 0 ? 0 : 1;
  const recall = tp + fn > 0 ? tp / (tp + fn) : 1;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { tp, fp, fn, precision, recall, f1 };
}

/** The entry of a map, made where it is missing. */
export function entryOf<Key, Entry>(map: Map<Key, Entry>, key: Key, make: () => Entry): Entry {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
