/** Work goes on for so long before other requests have their turn, ms. */
const TURN = 25;

/** The work was given up because the same asker asked anew. */
export class Superseded extends Error {}

/** Runs long work in turns, so that one tab's long page does not keep the others waiting. */
export interface Turns {
  /**
   * Runs the steps to their end. A later run of the same `asker` ends this one: it rejects with
   * `Superseded`. Losing the memory of who asked loses nothing but that.
   */
  run<T>(asker: string, steps: Generator<undefined, T>): Promise<T>;
  /** Ends what that `asker` still has done, as a later run of it would. */
  giveUp(asker: string): void;
}

/** Turns for the work of one background. */
export function takeTurns(): Turns {
  const latest = new Map<string, object>();
  return {
    giveUp: (asker) => void latest.delete(asker),
    async run(asker, steps) {
      const own = {};
      latest.set(asker, own);
      try {
        for (;;) {
          const end = performance.now() + TURN;
          do {
            const { done, value } = steps.next();
            if (done) return value;
          } while (performance.now() < end);
          await new Promise((resolve) => setTimeout(resolve));
          if (latest.get(asker) !== own) throw new Superseded('asked anew');
        }
      } finally {
        if (latest.get(asker) === own) latest.delete(asker);
      }
    },
  };
}
