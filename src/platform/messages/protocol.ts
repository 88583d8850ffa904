import type {
  BlockMention,
  FrameState,
  PageExcerpt,
  PageSettings,
  PageText,
  Passage,
  Report,
  Source,
  SourcePair,
  TextRange,
} from '../../model/index.ts';
import type { SettingsState } from '../settings/settings.ts';

/** Why `active` is false, in the order in which they are weighed. */
export type Inactive = 'off-everywhere' | 'off-here' | 'paused' | 'not-here';

/** The switches of one tab, for popup and card. */
export interface TabState {
  readonly active: boolean;
  readonly why?: Inactive;
  /** The site of the page, as `siteOf` names it; absent where it has none, and cannot be switched. */
  readonly host?: string;
}

/** One passage found by a search, with the words that matched as offsets into its text. */
export interface SearchResult {
  readonly passage: Passage;
  readonly score: number;
  readonly marked: readonly TextRange[];
}

/** A whole source: its article as it stands, and its passages with their offsets into it. */
export interface SourceText {
  readonly source: Source;
  readonly passages: readonly Passage[];
  readonly article: string;
}

/**
 * Requests to the background, by name: what is sent and what comes back. Every one may be sent
 * twice (a lost answer is asked for again), so every handler that keeps
 * something gives the same outcome when repeated; a page may be opened twice.
 */
export interface ToBackground {
  /** Sentinel: anchors stand in this frame; `reader.js` is brought into it where it is switched on. */
  'anchor-found': { request: undefined; response: { readonly active: boolean } };
  /** Reader: `card.js` is wanted in this frame. */
  'card-wanted': { request: undefined; response: undefined };
  /** Reader or card: the settings that hold in this page. */
  'page-settings': { request: undefined; response: PageSettings };
  /** Reader: the mentions in some blocks; each with the index of its block. */
  'find-mentions': {
    request: { readonly excerpt: PageExcerpt };
    response: readonly BlockMention[];
  };
  /** Reader: the page's text to be compared with the sources. */
  assess: { request: { readonly page: PageText }; response: Report };
  /** Reader: this frame's counts changed; the badge is drawn anew. */
  'report-changed': { request: undefined; response: undefined };
  /** Card, popup: opens a source in its own page, at a passage. */
  'open-source': {
    request: { readonly source: string; readonly passage?: string };
    response: undefined;
  };
  /** Card: opens the full view of this tab, at a claim; `fault`: why its site could not be switched. */
  'open-view': {
    request: { readonly claim?: string; readonly fault?: string };
    response: undefined;
  };
  'tab-state': { request: { readonly tab: number }; response: TabState };
  /** Switches the page's site on or off, for every tab on it; without `tab`, the site the message comes from. */
  'switch-site': {
    request: { readonly tab?: number; readonly on: boolean };
    response: TabState;
  };
  /** Pauses or goes on in one tab only, until that is closed. */
  'switch-pause': { request: { readonly tab: number; readonly on: boolean }; response: TabState };
  /** Switches everything on or off, in all tabs. */
  'switch-everywhere': { request: { readonly on: boolean }; response: undefined };
  'read-settings': { request: undefined; response: SettingsState };
  /** Some settings that are to change: validated, stored, and applied in all tabs before the answer comes. */
  'change-settings': { request: { readonly changes: object }; response: SettingsState };
  search: {
    request: { readonly query: string; readonly limit?: number };
    response: readonly SearchResult[];
  };
  sources: { request: undefined; response: readonly Source[] };
  source: { request: { readonly id: string }; response: SourceText };
  overview: { request: undefined; response: readonly SourcePair[] };
  /** Compares a text that the user selected; `id` names one put aside by the context menu. */
  'compare-text': {
    request: { readonly text: string } | { readonly id: string };
    response: Report;
  };
}

/** Requests to one frame of a page, answered by the sentinel or, once it is there, the reader. */
export interface ToPage {
  'frame-state': { request: undefined; response: FrameState };
  /** The frame's report; `null` where there is none yet. */
  'page-report': { request: undefined; response: Report | null };
  /** Scrolls to a claim's sentence and flashes it; false where this frame has no such claim. */
  'show-claim': { request: { readonly claim: string }; response: boolean };
  /** Goes to the next (1) or previous (-1) mark; false where this frame has none. */
  'step-mention': { request: { readonly by: 1 | -1 }; response: boolean };
  /** New settings hold; the sentinel asks for the reader anew where it now may. */
  'settings-changed': { request: PageSettings; response: undefined };
}

export type BackgroundName = keyof ToBackground;
export type PageName = keyof ToPage;
