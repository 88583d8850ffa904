import type fc from 'fast-check';

/** What a reader of outside data promises, whatever it is given. */
export interface Law<Input> {
  readonly name: string;
  /** Random inputs. They survive JSON, so that a found one can be kept as a case. */
  readonly inputs: fc.Arbitrary<Input>;
  /** Throws where the promise is broken. */
  readonly holds: (input: Input) => void | Promise<void>;
}

/** A law whose inputs are not told apart from those of others. */
export type AnyLaw = Law<unknown>;

/** Puts a law among others; what its inputs are is known to itself alone. */
export const law = <Input>(each: Law<Input>): AnyLaw => each as unknown as AnyLaw;

/** An input that takes longer is a find, in ms of the processor: at the next size it would hang. */
export const SLOW = 1000;

/**
 * Asks a law of one input.
 * @throws what the law throws; an error where it takes longer than `slow` ms, twice in a row
 */
export async function ask({ holds }: AnyLaw, input: unknown, slow = SLOW): Promise<void> {
  if ((await timeOf(() => holds(input))) <= slow) return;
  const again = await timeOf(() => holds(input));
  if (again > slow) throw new Error(`slow: takes ${Math.round(again)} ms`);
}

async function timeOf(work: () => void | Promise<void>): Promise<number> {
  const before = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
