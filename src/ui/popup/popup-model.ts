import type { Passage, ReportClaim, Source, SourcePair, TextRange } from '../../model/index.ts';

/** A claim of the page in front; `key` tells it from claims of the page's other frames. */
export interface PageClaim {
  readonly key: string;
  readonly claim: ReportClaim;
}

/** What there is to say of the tab in front; every kind has its own plain words. */
export type PageState =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'report';
      readonly title: string;
      readonly claims: readonly PageClaim[];
      readonly mentions: number;
      /** What was read is a text selected on a page, not the page. */
      readonly selected?: boolean;
      /** Why some of it is missing or was read before the page changed, in the words of the fault. */
      readonly incomplete?: string;
    }
  /** Anchors were found and the page is still being read. */
  | { readonly kind: 'reading'; readonly title: string }
  /** Browser pages and stores: no extension may run there. */
  | { readonly kind: 'cannot-run' }
  /** The page was open before the extension was installed or updated. */
  | { readonly kind: 'unwatched' }
  | { readonly kind: 'off-here'; readonly host: string }
  | { readonly kind: 'off-everywhere' }
  | { readonly kind: 'paused' }
  | { readonly kind: 'fault'; readonly detail: string };

/** The switches of the tab, where it has any. */
export interface TabSwitches {
  /** The site of the page, as `siteOf` names it. */
  readonly host?: string | undefined;
  readonly everywhere: boolean;
  readonly site: boolean;
  readonly paused: boolean;
}

/** One passage found, with the words that matched as offsets into its text. */
export interface Found {
  readonly passage: Passage;
  readonly marked: readonly TextRange[];
}

/** What the bundled files hold: still being read, read, or not to be read. */
export type Library =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'ready';
      readonly sources: readonly Source[];
      /** Absent while it is still being read: it may be much. */
      readonly overview?: readonly SourcePair[];
      /** Why it cannot be read, in the words of the fault; all else can. */
      readonly overviewFault?: string;
    }
  | { readonly kind: 'fault'; readonly detail: string };

export const VIEWS = ['page', 'sources', 'search'] as const;
export type View = (typeof VIEWS)[number];

/** `popup` hangs from the toolbar, `panel` stands at the side, `page` fills a tab. */
export type Layout = 'popup' | 'panel' | 'page';

/** What the last press failed to do: to switch, to show a sentence that is there no more, or anything else. */
export interface Fault {
  readonly kind: 'switch' | 'gone' | 'action';
  /** What went wrong, in the words of the fault. */
  readonly detail?: string;
}

export interface PopupActions {
  /** Scrolls the page to the claim's sentence and flashes it. */
  showOnPage?: (key: string) => void;
  openSource(source: string, passage?: string): void;
  switchSite(on: boolean): void;
  switchPause(on: boolean): void;
  switchEverywhere(on: boolean): void;
  /** Loads the tab in front anew. */
  reload(): void;
  openFullPage?: () => void;
  openPanel?: () => void;
  openOptions(): void;
  /** Best first; rejects where the index cannot be read. */
  search(query: string, limit: number): Promise<readonly Found[]>;
}
