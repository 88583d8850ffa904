/**
 * What comes in batches as one list, in order, a step a batch. A batch may be of any size: more than a call takes
 * arguments (some 120,000) too.
 */
export function* gather<T>(batches: Iterable<readonly T[]>): Generator<undefined, T[]> {
  const all: T[] = [];
  for (const batch of batches) {
    for (const each of batch) all.push(each);
    yield;
  }
  return all;
}
