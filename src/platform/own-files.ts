import { browser } from 'wxt/browser';
import { messageOf } from '../model/index.ts';

/**
 * Reads a file of the extension itself, by its path inside it: the only place that opens anything
 * by address, and it refuses any other address. `sha256` (lower-case hex): what the file must have, as the
 * build found it. Throws an error that names the file and what is wrong.
 */
export async function readOwnFile(path: string, sha256?: string): Promise<string> {
  const home = browser.runtime.getURL('');
  // A name may hold what means something else in an address: `#`, `?`, `%`.
  const url = new URL(path.split('/').map(encodeURIComponent).join('/'), home).href;
  if (!url.startsWith(home)) throw new Error(`${path}: not a file of the extension`);
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`status ${response.status}`);
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (thrown) {
    throw new Error(`${path}: cannot be read (${messageOf(thrown)})`);
  }
  if (sha256 !== undefined) await verify(path, bytes, sha256);
  return new TextDecoder().decode(bytes);
}

/** The byte order mark: the build ships articles without, the digest is that of the file as it came. */
const MARK = [0xef, 0xbb, 0xbf];

async function verify(path: string, bytes: Uint8Array<ArrayBuffer>, wanted: string): Promise<void> {
  const found = await sha256Of(bytes);
  if (found === wanted) return;
  const marked = new Uint8Array(MARK.length + bytes.length);
  marked.set(MARK);
  marked.set(bytes, MARK.length);
  if ((await sha256Of(marked)) === wanted) return;
  throw new Error(`${path}: damaged: its sha256 is ${found}, it should be ${wanted}`);
}

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
