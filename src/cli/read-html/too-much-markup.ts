/** Markup of which more would be made than is allowed; the message goes after `has`. */
export class TooMuchMarkup extends Error {
  override readonly name = 'TooMuchMarkup';
}

/** Counts up to a limit. */
export interface Counter {
  /** @throws TooMuchMarkup once there are too many in all */
  add(count: number): void;
}

/** A counter that raises the problem, `more than 2 million elements`, for more than so many. */
export function countUpTo(most: number, problem: string): Counter {
  let met = 0;
  return {
    add(count) {
      met += count;
      if (met > most) throw new TooMuchMarkup(problem);
    },
  };
}
