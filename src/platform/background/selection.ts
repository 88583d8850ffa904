import { browser } from 'wxt/browser';
import { SELECTION_LIMIT } from '../messages/checks.ts';
import { makeQueue } from '../queue.ts';
import { sessionGet } from '../session.ts';
import { openOwnPage } from './open.ts';

/** Texts from private windows are held apart: they go with the last of these. */
const PREFIX = 'selection:';
const PRIVATE = 'private-selection:';
/** Texts held at once; the session's storage has room for about fifty of the longest. */
const HELD = 20;

const enqueue = makeQueue();

/**
 * Puts a selected text aside for this session (in memory, not in an address that a history would
 * keep) and opens the view that compares it: `popup.html?selection=ID`. Where too many are held, the
 * oldest go. `hidden`: it was selected in a private window.
 */
export async function compareSelection(text: string, hidden = false): Promise<void> {
  // The browser gives stored keys in an order of its own: the id tells when it was made.
  const id = `${Date.now()}-${crypto.randomUUID()}`;
  await enqueue(async () => {
    await dropOldest(HELD - 1);
    const key = (hidden ? PRIVATE : PREFIX) + id;
    await browser.storage.session.set({ [key]: text.slice(0, SELECTION_LIMIT) });
  });
  await openOwnPage('popup.html', { selection: id });
}

/** Drops the texts from private windows; throws where storage fails. */
export async function forgetPrivateSelections(): Promise<void> {
  await enqueue(async () => drop(await held(PRIVATE)));
}

/** Keeps so many of the texts put aside, the newest. */
async function dropOldest(kept: number): Promise<void> {
  const madeAt = (key: string): number => Number.parseInt(key.slice(key.indexOf(':') + 1), 10) || 0;
  const all = await held(PREFIX, PRIVATE);
  await drop(all.sort((a, b) => madeAt(b) - madeAt(a)).slice(kept));
}

/** The keys of the texts put aside under these prefixes. */
async function held(...prefixes: readonly string[]): Promise<string[]> {
  const keys = Object.keys(await browser.storage.session.get());
  return keys.filter((key) => prefixes.some((prefix) => key.startsWith(prefix)));
}

async function drop(keys: string[]): Promise<void> {
  if (keys.length > 0) await browser.storage.session.remove(keys);
}

/** The text put aside under that id; throws where the session no longer holds it or cannot be read. */
export async function selectionOf(id: string): Promise<string> {
  const text = (await sessionGet(PREFIX + id)) ?? (await sessionGet(PRIVATE + id));
  if (typeof text !== 'string') throw new Error('the selected text is no longer held');
  return text;
}
