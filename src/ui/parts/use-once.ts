import { useMemo } from 'preact/hooks';

/** Works something out once for as long as what it is made of stays the same. */
export function useOnce<T>(make: () => T, ...of: readonly unknown[]): T {
  return useMemo(make, of);
}
