import { BUNDLE_VERSION, type Bundle, checksum, type SourcePair } from '../../model/index.ts';

/** How every bundled file begins; the checksum covers all that follows it. */
export const bundlePrefix = (sum: string): string => `{"checksum":"${sum}",`;

const format = (content: object): string => {
  const body = `${JSON.stringify(content).slice(1)}\n`;
  return bundlePrefix(checksum(body)) + body;
};

/**
 * A bundle as the text of `data/bundle.json`. JSON knows no infinity: the open end of an interval is
 * written `null`, and `parseBundle` reads it back.
 */
export const formatBundle = ({ version, sources, passages, claims }: Bundle): string =>
  format({ version, sources, passages, claims });

/** What the sources say to one another as the text of `data/overview.json`, read back by `parseOverview`. */
export const formatOverview = (overview: readonly SourcePair[]): string =>
  format({ version: BUNDLE_VERSION, overview });
