import type { PageText } from '../../model/index.ts';
import { readHtml, readText, TooMuchMarkup } from '../read-html/index.ts';
import { BadInput } from './bad-input.ts';
import { decode } from './decode.ts';
import { readBytes, reasonOf } from './read-bytes.ts';

/** Pages that make more elements, or more texts, are refused: each takes nearly a kilobyte of memory. */
export const MOST_NODES = 1_500_000;
/** Pages of more visible text are refused, in characters: War and Peace has 3 million. */
export const MOST_TEXT = 5_000_000;

const isHtml = (file: string, text: string): boolean =>
  /\.(?:x?html?|xht)$/i.test(file) ||
  /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype|!--|[a-z][\w-]*[\s>/])/i.test(text);

/**
 * A file as a page: HTML by its name or its beginning, else plain text. `-` is the standard input.
 * An HTML file without text is a page without text, not an error.
 * @throws BadInput naming the file: missing, a folder, not to be read, over 100 MB, empty, binary,
 *   in another encoding than it says, of more elements or text than can be read
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
  const page = isHtml(file, text) ? readBounded(text, fail) : readText(text);
  const length = page.blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (length > MOST_TEXT)
    fail(`has ${millions(length)} characters of text, more than ${millions(MOST_TEXT)}`);
  return page;
}

const millions = (count: number): string => `${Math.ceil(count / 1e5) / 10} million`;

function readBounded(html: string, fail: (problem: string) => never): PageText {
  try {
    return readHtml(html, MOST_NODES);
  } catch (error) {
    if (!(error instanceof TooMuchMarkup)) throw error;
    return fail(`has ${error.message}`);
  }
}
