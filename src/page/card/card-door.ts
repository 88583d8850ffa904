import type { Settings } from '../../model/index.ts';
import type { Door } from '../door.ts';
import type { MarkTarget, SteppedTo } from '../reader/reader.ts';

export type CardSettings = Pick<Settings, 'cardDelay' | 'colours'>;

/** What the reader tells a card. */
export interface CardLink {
  /** The mouse or pen moved over a mark; `since` (`performance.now()`) says when it arrived there. */
  over(target: MarkTarget, since: number): void;
  left(): void;
  press(target: MarkTarget, how: 'click' | 'tap'): void;
  /** A mark was reached by key. */
  stepped(step: SteppedTo): void;
  close(): void;
  update(settings: CardSettings): void;
  destroy(): void;
}

/** The frame's door as the card script sees it. */
export interface CardDoor extends Door {
  /** Links a card to the reader; whatever happened while it was fetched is told at once. */
  attachCard?(make: (settings: CardSettings) => CardLink): void;
}
