import { BUNDLE_VERSION, checksum } from '../../model/index.ts';
import { show } from '../show.ts';
import { BadBundle } from './bad-bundle.ts';
import type { Fields } from './fields.ts';
import { bundlePrefix } from './format-bundle.ts';

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

/** Refuses a file: it is named, with what is wrong. */
export const refusing =
  (file: string) =>
  (problem: string): never => {
    throw new BadBundle(file, problem);
  };

/**
 * The fields of a bundled file whose text is whole and of this version; their shapes are still to be checked.
 * @throws BadBundle naming the file and what is wrong: truncated or no JSON, another version, damage
 *   found by the checksum, keys that reach a prototype
 */
export function readBundled(text: string, file: string): Fields {
  const fail: (problem: string) => never = refusing(file);
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
  const { checksum: _sum, ...fields } = parsed as Record<string, unknown>;
  return fields;
}
