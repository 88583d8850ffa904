import { browser } from 'wxt/browser';
import { SELECTION_LIMIT } from '../checks.ts';
import { sessionGet } from '../session.ts';
import { openOwnPage } from './open.ts';

const PREFIX = 'selection:';
const key = (id: string) => PREFIX + id;
/** Texts held at once; the session's storage has room for about fifty of the longest. */
const HELD = 20;

/**
 * Puts a selected text aside for this session (in memory, not in an address that a history would
 * keep) and opens the view that compares it: `popup.html?selection=ID`.
 */
export async function compareSelection(text: string): Promise<void> {
  const id = crypto.randomUUID();
  const held = Object.keys(await browser.storage.session.get()).filter((k) => k.startsWith(PREFIX));
  if (held.length >= HELD) await browser.storage.session.remove(held);
  await browser.storage.session.set({ [key(id)]: text.slice(0, SELECTION_LIMIT) });
  await openOwnPage('popup.html', { selection: id });
}

/** The text put aside under that id; throws where the session no longer holds it. */
export async function selectionOf(id: string): Promise<string> {
  const text = await sessionGet(key(id));
  if (typeof text !== 'string') throw new Error('the selected text is no longer held');
  return text;
}
