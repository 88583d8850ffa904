import type { Report, ReportClaim, ReportMention } from '../../model/index.ts';
import type { PaintSettings } from './paint-plan.ts';

/** One mark on the page, for whoever shows a card for it. */
export interface MarkTarget {
  /** Two targets of one id are the same words of the page, and say the same, whatever was read anew. */
  readonly id: string;
  readonly mention: Pick<ReportMention, 'text' | 'topic' | 'scope' | 'look'>;
  /** The claims of the mention's sentence; none as long as there is no report. */
  claims(): readonly ReportClaim[];
  /** Rectangles of the mark in the viewport's CSS pixels; empty once the text is gone. */
  rects(): readonly DOMRect[];
  /** Rectangles of the sentence its first claim stands in, else of the mark. */
  sentence(): readonly DOMRect[];
  /** An element that holds the mark. */
  readonly element: Element;
}

/** A mark that was stepped to, and its place among all: "3 of 12", `index` from 1. */
export interface SteppedTo {
  readonly target: MarkTarget;
  readonly index: number;
  readonly total: number;
}

/** The marks of one frame's document. */
export interface Reader {
  state(): { readonly state: 'reading' | 'ready' | 'failed'; readonly error?: string };
  /** The last report; `null` where there is none. */
  report(): Report | null;
  /** Scrolls to a claim's sentence and flashes it; false where there is no such claim any more. */
  showClaim(id: string): boolean;
  /** Goes to the next (1) or previous (-1) mark, round and round; `undefined` where there is none. */
  step(by: 1 | -1): SteppedTo | undefined;
  /** The mark painted at a point of the viewport, in CSS pixels. */
  markAt(x: number, y: number): MarkTarget | undefined;
  /** New settings: repaints at once. */
  update(settings: PaintSettings): void;
  /** Removes everything: marks, observers, timers. */
  destroy(): void;
}
