import { type Bundle, checksum } from '../model/index.ts';

/** How every bundle file begins; the checksum covers all that follows it. */
export const bundlePrefix = (sum: string): string => `{"checksum":"${sum}",`;

/**
 * A bundle as the text of `data/bundle.json`. JSON knows no infinity: the open end of an interval is
 * written `null`, and `parseBundle` reads it back.
 */
export function formatBundle(bundle: Bundle): string {
  const { version, sources, passages, claims, overview } = bundle;
  const body = `${JSON.stringify({ version, sources, passages, claims, overview }).slice(1)}\n`;
  return bundlePrefix(checksum(body)) + body;
}
