import { SETTINGS_KEY } from '../settings/settings-key.ts';
import { tabNamed } from './tab-named.ts';

/*
 * The popup's first questions, asked by a small script of its own while the large one is still on its
 * way. Without the polyfill: both browsers have `chrome` with promises in Manifest V3.
 */

interface RawBrowser {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id?: number }[]>;
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown>;
  };
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } };
}

declare const chrome: RawBrowser;

/** What was asked early; all but `tab` reject where asking failed. */
export interface EarlyAnswers {
  /** The tab the popup is about; `undefined` where there is none. */
  readonly tab: Promise<number | undefined>;
  /** The raw answer of that tab's page to `page-report`. */
  readonly report: Promise<unknown>;
  /** What the storage holds of settings. */
  readonly stored: Promise<Record<string, unknown>>;
}

const KEPT = Symbol.for('second-source:early');
const world = globalThis as { [KEPT]?: EarlyAnswers };

/** Asks for the report of the tab that the address names (`?tab=ID`), or of the one in front. */
export function askEarly(search: string): void {
  const asked = new URLSearchParams(search);
  // A selected text has no tab.
  if (asked.has('selection')) return;
  const given = asked.get('tab');
  const tab = given === null ? tabInFront() : Promise.resolve(tabNamed(given));
  const report = tab.then((id) => {
    if (id === undefined) throw new Error('no tab');
    return chrome.tabs.sendMessage(id, { to: 'page', name: 'page-report' }, { frameId: 0 });
  });
  const stored = chrome.storage.local.get(SETTINGS_KEY);
  // Whoever takes them handles failures; nobody is told of one before.
  for (const answer of [report, stored]) answer.catch(() => {});
  world[KEPT] = { tab: tab.catch(() => undefined), report, stored };
}

/** Gives what was asked early, once: later questions are asked anew. */
export function takeEarly(): EarlyAnswers | undefined {
  const early = world[KEPT];
  delete world[KEPT];
  return early;
}

async function tabInFront(): Promise<number | undefined> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
