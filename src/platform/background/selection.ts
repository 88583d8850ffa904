import { browser } from 'wxt/browser';
import { SELECTION_LIMIT } from '../messages/checks.ts';
import { makeQueue } from '../queue.ts';
import { sessionGet } from '../session.ts';
import { openOwnPage } from './open.ts';

const PREFIX = 'selection:';
const key = (id: string) => PREFIX + id;
/** Texts held at once; the session's storage has room for about fifty of the longest. */
const HELD = 20;

const enqueue = makeQueue();

/**
 * Puts a selected text aside for this session (in memory, not in an address that a history would
 * keep) and opens the view that compares it: `popup.html?selection=ID`. Where too many are held, the
 * oldest go.
 */
export async function compareSelection(text: string): Promise<void> {
  // The browser gives stored keys in an order of its own: the id tells when it was made.
  const id = `${Date.now()}-${crypto.randomUUID()}`;
  await enqueue(async () => {
    await dropOldest(HELD - 1);
    await browser.storage.session.set({ [key(id)]: text.slice(0, SELECTION_LIMIT) });
  });
  await openOwnPage('popup.html', { selection: id });
}

/** Keeps so many of the texts put aside, the newest. */
async function dropOldest(kept: number): Promise<void> {
  const held = Object.keys(await browser.storage.session.get()).filter((k) => k.startsWith(PREFIX));
  const madeAt = (each: string): number => Number.parseInt(each.slice(PREFIX.length), 10) || 0;
  const old = held.sort((a, b) => madeAt(b) - madeAt(a)).slice(kept);
  if (old.length > 0) await browser.storage.session.remove(old);
}

/** The text put aside under that id; throws where the session no longer holds it or cannot be read. */
export async function selectionOf(id: string): Promise<string> {
  const text = await sessionGet(key(id));
  if (typeof text !== 'string') throw new Error('the selected text is no longer held');
  return text;
}
