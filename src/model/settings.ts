import type { Look } from './report.ts';

export const SETTINGS_VERSION = 1;

/** Everything a user can choose. Stored versioned; unknown fields are dropped on reading. */
export interface Settings {
  readonly version: number;
  /** Off everywhere when false. */
  readonly enabled: boolean;
  /** Sites on which it is off, as `siteOf` names them. */
  readonly disabledSites: readonly string[];
  /** Which looks are painted; `[]` paints none (popup only). */
  readonly looks: readonly Look[];
  /** Mark only the first mention of each topic. */
  readonly firstOnly: boolean;
  /** Rest time before the card opens, ms, 0–2000. */
  readonly cardDelay: number;
  readonly colours: { readonly agrees: string; readonly conflicts: string };
}

/** What was wrong with stored settings, or with storing them; `detail` in the words of the fault. */
export interface SettingsNotice {
  readonly kind: 'settings-unreadable' | 'settings-newer' | 'storage-failed';
  readonly detail: string;
}

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  enabled: true,
  disabledSites: [],
  looks: ['mention', 'agrees', 'conflicts', 'elsewhere'],
  firstOnly: false,
  cardDelay: 400,
  colours: { agrees: '#1f5fae', conflicts: '#b8431f' },
};
