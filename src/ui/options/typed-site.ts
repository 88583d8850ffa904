import { LOCAL_FILES, LONGEST_SITE, siteOf } from '../../model/index.ts';

/**
 * The site that a user types: `example.com`, `www.example.com/news`, `https://example.com:8080/`, and
 * `file:///` (or `file:`, as it is kept) for local files;
 * `undefined` where it is none, or none that could be kept. A `*` is none: it would match no page but one of
 * that very name.
 */
export function typedSite(text: string): string | undefined {
  const typed = text.trim();
  if (!typed || /[\s*]/.test(typed)) return undefined;
  if (typed === LOCAL_FILES) return LOCAL_FILES;
  const site = siteOf(/^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
  return site !== undefined && site.length <= LONGEST_SITE ? site : undefined;
}
