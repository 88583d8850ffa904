/*
 * Sentinel, reader and card are separate scripts in one isolated world. They meet here: under one
 * symbol of that world's global, which no page can see.
 */

/** What the scripts of one frame show one another. */
export interface Door {
  /** The sentinel has found nothing yet: no script of this frame answers requests. */
  quiet?: boolean;
  /** The sentinel goes when the reader has come: both would answer the same requests. */
  retireSentinel?(): void;
  /** The reader is there. */
  reader?: boolean;
  /** Shadow roots that the extension itself put into the page: they are no text of the page. */
  readonly own: WeakSet<ShadowRoot>;
  /** They are being noted: the card's script may come more than once, after an update. */
  notesShadows?: boolean;
}

const KEY = Symbol.for('second-source');

/** The door of this frame; made by whoever comes first. */
export function openDoor<T extends Door = Door>(): T {
  const world = globalThis as { [KEY]?: Door };
  world[KEY] ??= { own: new WeakSet() };
  return world[KEY] as T;
}
