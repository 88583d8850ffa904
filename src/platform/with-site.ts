import type { Settings } from '../model/index.ts';

/** Settings with one site switched; the same settings where nothing changes. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  if (settings.disabledSites.includes(site) !== on) return settings;
  const others = settings.disabledSites.filter((other) => other !== site);
  return { ...settings, disabledSites: on ? others : [...others, site] };
}
