/**
 * The site of everything opened from the reader's own disk: it has no host, and its folders are nobody's
 * sites. No host name has a colon, so that a site called `file` is another one.
 */
export const LOCAL_FILES = 'file:';

/** The longest name a site may be kept under, UTF-16 units: as much as a host name of the DNS may have. */
export const LONGEST_SITE = 253;

/**
 * The site a page belongs to, by which it is switched off: the host name of a web address without
 * `www.`, lower-case as the browser gives it; `LOCAL_FILES` for files. `undefined` for every other
 * address (browser pages, what is no address).
 */
export function siteOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return LOCAL_FILES;
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return hostname.replace(/^www\./, '') || undefined;
}
