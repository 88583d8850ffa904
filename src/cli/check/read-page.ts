import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import type { PageText } from '../../model/index.ts';
import { readHtml, readText } from '../read-html/index.ts';
import { BadInput } from './bad-input.ts';
import { decode } from './decode.ts';

/** Larger files are refused, in bytes. */
export const LARGEST = 100_000_000;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  EISDIR: 'is a folder, should be a file',
  ELOOP: 'is a link that leads nowhere',
  ENAMETOOLONG: 'no such file',
};

/** A system error in words. */
export const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? `cannot be read: ${message}`;
};

const readBytes = (file: string): Uint8Array => {
  if (file === '-') return readFileSync(0);
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    if (size > LARGEST)
      throw new BadInput(file, `has ${Math.round(size / 1e6)} MB, more than ${LARGEST / 1e6} MB`);
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
};

const isHtml = (file: string, text: string): boolean =>
  /\.(?:x?html?|xht)$/i.test(file) ||
  /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype|!--|[a-z][\w-]*[\s>/])/i.test(text);

/**
 * A file as a page: HTML by its name or its beginning, else plain text. `-` is the standard input.
 * An HTML file without text is a page without text, not an error.
 * @throws BadInput naming the file: missing, a folder, not to be read, over 100 MB, empty, binary,
 *   in another encoding than it says
 */
export function readPage(file: string): PageText {
  const fail = (problem: string): never => {
    throw new BadInput(file, problem);
  };
  let bytes: Uint8Array;
  try {
    bytes = readBytes(file);
  } catch (error) {
    if (error instanceof BadInput) throw error;
    return fail(reasonOf(error));
  }
  if (bytes.length === 0) return fail('is empty');
  const text = decode(bytes, fail);
  if (text.trim() === '') return fail('is empty: nothing but white space');
  return isHtml(file, text) ? readHtml(text) : readText(text);
}
