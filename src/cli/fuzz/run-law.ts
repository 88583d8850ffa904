import fc from 'fast-check';
import { messageOf } from '../../model/index.ts';
import { type AnyLaw, ask } from './law.ts';

/** What a random run came to. */
export interface Outcome {
  readonly runs: number;
  readonly find?: Find;
}

/** A broken promise: the smallest input found that breaks it. */
export interface Find {
  readonly input: unknown;
  readonly error: string;
  /** Where in the random sequence it lies, so that it can be met again. */
  readonly path: string;
}

export interface Choices {
  readonly seed: number;
  /** It ends after this time, in ms, or after `runs`, whichever comes first. */
  readonly time: number;
  readonly runs?: number;
  /** Told of every input before it is tried. */
  readonly before?: (input: unknown) => void;
}

/** Tries a law on random inputs until one breaks it, and makes that one as small as time allows. */
export async function runLaw(law: AnyLaw, choices: Choices): Promise<Outcome> {
  const { seed, time, runs = Number.MAX_SAFE_INTEGER, before } = choices;
  const property = fc.asyncProperty(law.inputs, async (input) => {
    before?.(input);
    await ask(law, input);
  });
  const { failed, numRuns, counterexample, counterexamplePath, errorInstance } = await fc.check(
    property,
    { seed, numRuns: runs, interruptAfterTimeLimit: time, maxSkipsPerRun: 1000 },
  );
  if (!failed || !counterexample) return { runs: numRuns };
  const error = messageOf(errorInstance);
  return {
    runs: numRuns,
    find: { input: counterexample[0], error, path: counterexamplePath ?? '' },
  };
}
