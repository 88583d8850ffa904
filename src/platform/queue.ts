/** Runs changes one after another, in the order in which they were asked for. */
export type Queue = <T>(change: () => Promise<T>) => Promise<T>;

/**
 * A queue for changes that read something, and write it changed: two at once would undo one another.
 * A change that fails is told to whoever asked for it; the next one runs all the same.
 */
export function makeQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (change) => {
    const done = last.then(change);
    last = done.catch(() => {});
    return done;
  };
}
