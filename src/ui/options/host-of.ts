/**
 * The host name of what a user types for a site: `example.com`, `www.example.com/news`,
 * `https://example.com:8080/`. Without `www.`; `undefined` where it is no web address.
 */
export function hostOf(text: string): string | undefined {
  const typed = text.trim();
  if (!typed || /\s/.test(typed)) return undefined;
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return hostname.replace(/^www\./, '') || undefined;
}
