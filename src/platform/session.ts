import { browser } from 'wxt/browser';
import { makeQueue } from './queue.ts';
import { array, type Shape } from './shape.ts';

/*
 * What must outlive the background but not the browser: kept in memory by the browser itself,
 * never on disk. Changes queue up, so that two at once do not undo one another.
 */

const enqueue = makeQueue();

/** A set of values kept for the session under one key. */
export interface SessionSet<T extends string | number> {
  /** Never throws: a set that cannot be read holds nothing, for a page must be shown one way or another. */
  has(value: T): Promise<boolean>;
  /** Adds or removes a value; throws, and changes nothing, where storage fails. */
  put(value: T, present: boolean): Promise<void>;
  /** Removes all values; throws where storage fails. */
  clear(): Promise<void>;
}

/**
 * Opens the set of that key, of items of that shape. Whatever else stands there (from another version, or
 * written by hand) is an empty set, and the next value put takes its place.
 */
export function sessionSet<T extends string | number>(key: string, item: Shape<T>): SessionSet<T> {
  const isList = array(item);
  const read = async (): Promise<readonly T[]> => {
    const held = await sessionGet(key);
    return isList(held) ? held : [];
  };
  return {
    has: async (value) => (await read().catch((): readonly T[] => [])).includes(value),
    put: (value, present) =>
      enqueue(async () => {
        const others = (await read()).filter((other) => other !== value);
        await browser.storage.session.set({ [key]: present ? [...others, value] : others });
      }),
    clear: () => enqueue(() => browser.storage.session.remove(key)),
  };
}

/** Reads one value of the session; `undefined` where there is none. Throws where storage fails. */
export async function sessionGet(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}
