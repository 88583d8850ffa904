import type { Settings, SettingsNotice } from '../../model/index.ts';

/** What became of an import: taken over, or why not and where in the file. */
export type ImportOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'not-read'; readonly detail: string }
  | { readonly kind: 'not-json'; readonly detail: string }
  /** It holds something else. */
  | { readonly kind: 'not-settings'; readonly detail: string }
  | { readonly kind: 'newer'; readonly detail: string }
  | { readonly kind: 'unreadable'; readonly detail: string }
  | { readonly kind: 'not-stored'; readonly detail: string };

/** A keyboard command as the browser has it; an empty shortcut is none. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly shortcut: string;
}

export interface OptionsActions {
  /** Stores and applies in all tabs; rejects where storing fails. */
  save(settings: Settings): Promise<void>;
  /** Takes over the settings of an exported file, all or nothing. */
  importText(text: string): Promise<ImportOutcome>;
  /** Opens the browser's own page for shortcuts, where an extension may. */
  openShortcuts?: () => void;
}

export interface OptionsProps {
  readonly settings: Settings;
  readonly notice?: SettingsNotice | undefined;
  readonly shortcuts: readonly Shortcut[];
  readonly browser: 'chrome' | 'firefox';
  /** The colour in which a chosen one is painted on pages. */
  markColour(side: keyof Settings['colours'], colour: string): string;
  readonly actions: OptionsActions;
}

/** Changes some settings; every section of the page gets this and the settings as they stand. */
export interface SectionProps {
  readonly settings: Settings;
  change(part: Partial<Settings>): void;
}
