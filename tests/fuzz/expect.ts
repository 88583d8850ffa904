import { isDeepStrictEqual } from 'node:util';

/** @throws Error with what is wrong, unless `holds`. Laws run outside the test runner too. */
export function want(holds: boolean, wrong: string): asserts holds {
  if (!holds) throw new Error(wrong);
}

/** The error that `work` throws; `undefined` where it throws none. */
export function thrownBy(work: () => unknown): unknown {
  try {
    work();
    return undefined;
  } catch (thrown) {
    return thrown;
  }
}

/** @throws Error unless both are the same through and through. */
export function wantSame(one: unknown, other: unknown, what: string): void {
  if (isDeepStrictEqual(one, other)) return;
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
  throw new Error(`${what}: ${a?.slice(0, 300)} is not ${b?.slice(0, 300)}`);
}
