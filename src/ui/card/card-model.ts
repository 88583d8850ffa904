import type { ReportClaim, ReportMention, Source } from '../../model/index.ts';

/** What the card says of one mention: the claims of its sentence, and the sources' names. */
export interface CardModel {
  readonly mention: Pick<ReportMention, 'text' | 'topic' | 'scope' | 'look'>;
  /** The claims of the mention's sentence, in any order; the card puts conflicts first. */
  readonly claims: readonly ReportClaim[];
  /** Every source the claims' verdicts name; used for titles only. */
  readonly sources: readonly Pick<Source, 'id' | 'title'>[];
}

/** One mark on the page, as the card needs to know it. */
export interface CardTarget {
  /** Stable while the mark lives: two targets of one id are the same mark. */
  readonly id: string;
  /**
   * The card's content; asked for once per opening, as soon as the pointer arrives. `undefined`
   * opens nothing; a rejection opens a card that says what went wrong.
   */
  readonly load: () => CardModel | undefined | Promise<CardModel | undefined>;
  /** Rectangles of the mark in the viewport's CSS pixels; empty once the text is gone. */
  readonly rects: () => readonly DOMRect[];
  /** Rectangles of the whole sentence, which the card never covers; default: `rects`. */
  readonly sentence?: () => readonly DOMRect[];
  /** An element that holds the mark: tells scroll containers and modal dialogs. */
  readonly element: Element;
}

/** Nothing, or, once it is known, why a press did not do what it should, in plain words. */
export type Told = undefined | Promise<string | undefined>;

/**
 * What the card's buttons do, at trusted presses only; a button without its action is not shown. None throws: what
 * failed is told, and the card says it.
 */
export interface CardActions {
  /** "All sources": the whole comparison; without a claim, the page's whole report. */
  openAll?: (claim: string | undefined) => Told;
  /** A source whole, at the passage; `passage` is a passage id, `003:7`. */
  openSource(source: string, passage: string): Told;
  /** "Off on this site". */
  disableSite?: () => void;
}

export interface CardOptions {
  readonly actions: CardActions;
  /** Rest time before the card opens under a pointer, ms (`settings.cardDelay`). */
  readonly delay: number;
  /** The user's colours for agreement and conflict (`settings.colours`), `#rrggbb`. */
  readonly colours?: { readonly agrees: string; readonly conflicts: string };
}

/** How a card is asked for at once. `keyboard` also moves the focus in (and back out). */
export type Press = 'click' | 'tap' | 'keyboard';

/** The mounted card. Every method is safe to call at any time, and none touches the page's nodes. */
export interface CardHandle {
  /**
   * The mouse or pen moved over a mark; call on every trusted move. `since` (`performance.now()`)
   * says when the pointer arrived, so that the time it took to load this code is not waited twice.
   */
  overMark(target: CardTarget, since?: number): void;
  /** The mouse or pen is over no mark any more. */
  leftMark(): void;
  /** Opens at once: a trusted click, tap or key on a mark. */
  press(target: CardTarget, how: Press): void;
  /** Closes whatever is open or about to open: navigation, the marks are gone, switched off. */
  close(): void;
  /** Whether a card is on the screen. */
  readonly isOpen: boolean;
  /** New settings, at once. */
  update(options: Partial<Omit<CardOptions, 'actions'>>): void;
  /**
   * A mark was stepped to by key: announces "conflict, 3 of 12", and the next Enter opens its card
   * with the focus in it. A card that is open closes. `index` counts from 1.
   */
  step(target: CardTarget, look: ReportMention['look'], index: number, total: number): void;
  /** Removes everything: host element, announcement, listeners, timers. */
  destroy(): void;
}
