import { BUNDLE_VERSION, type Bundle, checksum } from '../model/index.ts';
import { BadBundle } from './bad-bundle.ts';
import { checkBundle } from './check-bundle.ts';
import { bundlePrefix } from './format-bundle.ts';
import { show } from './show.ts';

/** Key names that could reach an object's prototype; no bundle has them. */
const SUSPECT = /__proto__|constructor|prototype|\\u/;
const HOSTILE = new Set(['__proto__', 'constructor', 'prototype']);

const findHostileKey = (value: unknown): string | undefined => {
  // Without recursion: hostile data nests without end.
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    for (const [key, inner] of Object.entries(next)) {
      if (HOSTILE.has(key)) return key;
      open.push(inner);
    }
  }
  return undefined;
};

/** Open ends of intervals, which JSON holds as `null`, become infinite again. */
const openIntervals = (bundle: Bundle): void => {
  const values = [
    ...bundle.claims.map(({ claim }) => claim.value),
    ...bundle.overview.flatMap(({ a, b }) => [a.value, b.value]),
  ];
  for (const value of values as { kind: string; high?: number | null }[])
    if (value.kind === 'interval' && value.high === null) value.high = Number.POSITIVE_INFINITY;
};

/**
 * Reads the text of `data/bundle.json`.
 * @param file its name, for errors
 * @throws BadBundle naming the file and what is wrong: truncated or no JSON, another version, damage
 *   found by the checksum, keys that reach a prototype, parts missing or not belonging together
 */
export function parseBundle(text: string, file: string): Bundle {
  const fail = (problem: string): never => {
    throw new BadBundle(file, problem);
  };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return fail(`is truncated or no JSON: ${(error as Error).message}`);
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return fail('should hold one object');
  }
  const version: unknown = 'version' in parsed ? parsed.version : undefined;
  if (version !== BUNDLE_VERSION)
    fail(
      `is of version ${version === undefined ? 'unknown' : show(version)}, this program reads version ${BUNDLE_VERSION}`,
    );
  const found = SUSPECT.test(text) ? findHostileKey(parsed) : undefined;
  if (found !== undefined) fail(`holds the key "${found}", which no bundle has`);
  const { length } = bundlePrefix('00000000');
  if (!text.startsWith(bundlePrefix(checksum(text, length))))
    fail('is damaged: its checksum does not fit');
  const { checksum: _sum, ...bundle } = parsed as Bundle & { checksum: string };
  checkBundle(bundle as unknown as Record<string, unknown>, fail);
  openIntervals(bundle);
  return bundle;
}
