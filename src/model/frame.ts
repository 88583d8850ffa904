import type { Settings } from './settings.ts';

/** What a script in a page must know of the settings; `active` already weighs switch, site, pause. */
export type PageSettings = Pick<Settings, 'looks' | 'firstOnly' | 'cardDelay' | 'colours'> & {
  readonly active: boolean;
};

/** What one frame of a page is doing, and what its last report counts. */
export interface FrameState {
  readonly state: 'reading' | 'ready' | 'off' | 'failed';
  readonly url: string;
  readonly mentions: number;
  readonly claims: number;
  readonly conflicts: number;
  /** Where `failed`: what went wrong, in plain words. */
  readonly error?: string;
}
