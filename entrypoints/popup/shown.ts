import type { SettingsState } from '../../src/platform/settings/settings.ts';
import type { Fault, Layout, Library } from '../../src/ui/popup/index.ts';
import type { TabView } from './read-state.ts';

/** What the popup is to show, as far as it is known. */
export interface Shown {
  readonly tab: number | undefined;
  readonly view: TabView | undefined;
  readonly library: Library;
  /** What the last press failed to do. */
  readonly fault?: Fault | undefined;
}

export interface ScreenOptions {
  readonly layout: Layout;
  /** The claim to open at. */
  readonly claim: string | null;
  /** What has failed before the view was opened. */
  readonly fault: Fault | undefined;
  /** The settings as stored when the popup opened. */
  readonly settings: Promise<SettingsState>;
  /** Called when a switch was tried. */
  changed(): void;
}
