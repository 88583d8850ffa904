import type { PageText, Report } from '../../model/index.ts';
import type { Answered } from './answered.ts';
import type { FindMentions } from './mention-finder.ts';
import type { PaintSettings } from './paint-plan.ts';

/** What a reader is given: its document, and its ways to the rest of the extension. */
export interface ReaderOptions {
  readonly document: Document;
  readonly anchors: RegExp;
  /** Shadow roots of the extension's own, which are no text of the page. */
  readonly own: WeakSet<ShadowRoot>;
  readonly settings: PaintSettings;
  /** Compares a page with the sources. Must not throw. */
  readonly assess: (page: PageText) => Promise<Answered<Report>>;
  readonly find: FindMentions;
  /** Called when the report or the marks changed. */
  readonly changed: () => void;
  /** Says whether the extension still stands behind this script. */
  readonly alive: () => boolean;
  /** Called once the reader has destroyed itself because the extension is gone. */
  readonly gone: () => void;
}
