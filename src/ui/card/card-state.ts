import type { Press } from './card-model.ts';

/*
 * The card's behaviour, with no clock and no DOM. Two places: a mark that is waited for (`pending`)
 * and a card on the screen (`shown`); one may be waited for while another is still closing.
 *
 *                over a mark                rested AND replied
 *   ┌──────┐ ───────────────────▶ ┌─────────┐ ─────────────────▶ ┌──────┐ ──── pin ───▶ ┌────────┐
 *   │ idle │                      │ pending │                    │ open │               │ pinned │
 *   └──────┘ ◀─────────────────── └─────────┘                    └──────┘ ◀─── pin ──── └────────┘
 *      ▲      left the mark,           ▲                           │  ▲                     │
 *      │      Escape, empty reply      └── press: rested at once   │  │ back in             │
 *      │                                                 left both │  │ (or coming nearer)  │
 *      │                                                           ▼  │                     │
 *      │                            grace elapsed                ┌─────────┐                │
 *      ├──────────────────────────────────────────────────────── │ closing │                │
 *      │                                                         └─────────┘                │
 *      └──── Escape, pressed outside (not if pinned), covered, mark gone, close ────────────┘
 *
 * `token` is a running number: a timer or a reply that carries another one than the place it is
 * meant for is late, and changes nothing. So timers are never cancelled, only outlived.
 */

/** Anything that holds a card open. */
export type Hold = 'mark' | 'card' | 'focus';

export interface Pending {
  readonly mark: string;
  readonly token: number;
  /** The number of the rest timer that counts; moving on starts another. */
  readonly rest: number;
  readonly how: 'hover' | Press;
  readonly rested: boolean;
  readonly replied: boolean;
  /** The pointer is still over the mark. */
  readonly over: boolean;
}

export interface Shown {
  readonly mark: string;
  readonly token: number;
  readonly how: 'hover' | Press;
  readonly pinned: boolean;
  readonly holds: readonly Hold[];
  /** The number of the grace timer that runs, while closing. */
  readonly grace?: number;
}

export interface CardState {
  readonly serial: number;
  readonly pending?: Pending;
  readonly shown?: Shown;
  /** Escape was pressed over this mark: hovering opens it again only after the pointer has left. */
  readonly dismissed?: string;
}

export type CardEvent =
  | { readonly type: 'over-mark'; readonly mark: string }
  | { readonly type: 'moved-on' }
  | { readonly type: 'left-mark' }
  | { readonly type: 'press'; readonly mark: string; readonly how: Press }
  | { readonly type: 'rested'; readonly token: number }
  | { readonly type: 'replied'; readonly token: number; readonly empty: boolean }
  | { readonly type: 'hold'; readonly by: 'card' | 'focus' }
  | { readonly type: 'release'; readonly by: 'card' | 'focus' }
  | { readonly type: 'nearing' }
  | { readonly type: 'grace-over'; readonly token: number }
  | { readonly type: 'pin' }
  | { readonly type: 'escape' }
  | { readonly type: 'pressed-outside' }
  | { readonly type: 'lost' };

export type CardEffect =
  | { readonly type: 'load'; readonly token: number; readonly mark: string }
  | { readonly type: 'rest'; readonly token: number }
  | { readonly type: 'grace'; readonly token: number }
  | { readonly type: 'show'; readonly token: number; readonly how: Shown['how'] }
  /** `refocus`: the focus was moved in by key and goes back where it was. */
  | { readonly type: 'hide'; readonly refocus: boolean };

export interface Step {
  readonly state: CardState;
  readonly effects: readonly CardEffect[];
}

export const IDLE: CardState = { serial: 0 };
