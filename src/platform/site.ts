import type { Settings } from '../model/index.ts';

/**
 * The site a page belongs to: the host name of a web address without `www.`, lower-case as the
 * browser gives it. `undefined` for every other address (browser pages, files without a host).
 */
export function siteOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return 'file';
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return hostname.replace(/^www\./, '') || undefined;
}

/** Settings with one site switched; the same settings where nothing changes. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  if (settings.disabledSites.includes(site) !== on) return settings;
  const others = settings.disabledSites.filter((other) => other !== site);
  return { ...settings, disabledSites: on ? others : [...others, site] };
}
