import type { Bundle, SourcePair, Value } from '../../model/index.ts';
import { checkBundle } from './check-bundle.ts';
import { checkOverview } from './check-overview.ts';
import { readBundled, refusing } from './read-bundled.ts';

/** Open ends of intervals, which JSON holds as `null`, become infinite again. */
const openIntervals = (values: readonly Value[]): void => {
  for (const value of values as { kind: string; high?: number | null }[])
    if (value.kind === 'interval' && value.high === null) value.high = Number.POSITIVE_INFINITY;
};

/**
 * Reads the text of `data/bundle.json`.
 * @param file its name, for errors
 * @throws BadBundle naming the file and what is wrong: what `readBundled` refuses, parts missing or not
 *   belonging together
 */
export function parseBundle(text: string, file: string): Bundle {
  const fields = readBundled(text, file);
  checkBundle(fields, refusing(file));
  const bundle = fields as unknown as Bundle;
  openIntervals(bundle.claims.map(({ claim }) => claim.value));
  return bundle;
}

/**
 * Reads the text of `data/overview.json`, what the sources of `bundle` say to one another.
 * @throws BadBundle as `parseBundle` does, and where it speaks of sources or passages the bundle has not
 */
export function parseOverview(text: string, file: string, bundle: Bundle): readonly SourcePair[] {
  const fields = readBundled(text, file);
  checkOverview(fields, bundle, refusing(file));
  const { overview } = fields as unknown as { overview: readonly SourcePair[] };
  openIntervals(overview.flatMap(({ a, b }) => [a.value, b.value]));
  return overview;
}
