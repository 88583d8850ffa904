import { siteOf } from '../../model/index.ts';

/**
 * The site that a user types: `example.com`, `www.example.com/news`, `https://example.com:8080/`, and
 * `file:///` for local files; `undefined` where it is none.
 */
export function typedSite(text: string): string | undefined {
  const typed = text.trim();
  if (!typed || /\s/.test(typed)) return undefined;
  return siteOf(/^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
}
