import { browser } from 'wxt/browser';
import { messageOf } from '../model/index.ts';

/**
 * Reads a file of the extension itself, by its path inside it: the only place that opens anything
 * by address, and it refuses any other address. Throws an error that names the file.
 */
export async function readOwnFile(path: string): Promise<string> {
  const home = browser.runtime.getURL('');
  const url = new URL(path, home).href;
  if (!url.startsWith(home)) throw new Error(`${path}: not a file of the extension`);
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`status ${response.status}`);
    return await response.text();
  } catch (thrown) {
    throw new Error(`${path}: cannot be read (${messageOf(thrown)})`);
  }
}
