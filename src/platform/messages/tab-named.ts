/** Tabs have ids of 31 bits; browsers throw at anything else, where it is asked of. */
const MOST = 2 ** 31 - 1;

/** The tab that `?tab=…` names; `undefined` where it is no whole number from 0 that a tab could have. */
export function tabNamed(given: string): number | undefined {
  const id = /^\d+$/.test(given) ? Number(given) : Infinity;
  return id <= MOST ? id : undefined;
}
