import { parseArgs } from 'node:util';

/** How `fuzz` is to run. */
export interface FuzzOrder {
  readonly minutes: number;
  readonly seed: number;
  /** One law only. */
  readonly law?: string;
}

const MINUTES = 10;

/**
 * Reads the words after `fuzz`: minutes (10), `--seed` (by the clock), `--law` (all).
 * @throws Error on anything else
 */
export function readOrder(args: readonly string[]): FuzzOrder {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { seed: { type: 'string' }, law: { type: 'string' } },
  });
  const minutes = Number(positionals[0] ?? MINUTES);
  if (!(minutes > 0) || positionals.length > 1)
    throw new Error('minutes should be a number above 0');
  const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
  if (!Number.isSafeInteger(seed)) throw new Error('--seed should be a whole number');
  return { minutes, seed, ...(values.law === undefined ? {} : { law: values.law }) };
}
