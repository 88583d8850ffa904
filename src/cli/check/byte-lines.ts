/** A line without its end, or what is wrong with it. */
export type ByteLine =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly error: string };

/** Longer lines are refused, in bytes; they are passed over without being held. */
export const LONGEST_LINE = 2_000_000;

const BREAK = 10;

/**
 * Splits a byte stream into lines of UTF-8, numbered from 1, in batches as the chunks come. A line
 * that is no UTF-8 or too long is an error of its own; the rest goes on.
 */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ByteLine[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let parts: Uint8Array[] = [];
  let held = 0;
  let number = 0;
  const add = (part: Uint8Array): void => {
    held += part.length;
    if (held > LONGEST_LINE) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const close = (): ByteLine => {
    const bytes = parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
    const length = held;
    parts = [];
    held = 0;
    number += 1;
    if (length > LONGEST_LINE) return { number, error: `longer than ${LONGEST_LINE / 1e6} MB` };
    try {
      return { number, text: decoder.decode(bytes) };
    } catch {
      return { number, error: 'no UTF-8 text' };
    }
  };
  for await (const chunk of chunks) {
    const lines: ByteLine[] = [];
    let start = 0;
    for (let end = chunk.indexOf(BREAK); end >= 0; end = chunk.indexOf(BREAK, start)) {
      add(chunk.subarray(start, end));
      lines.push(close());
      start = end + 1;
    }
    add(chunk.subarray(start));
    yield lines;
  }
  if (held > 0) yield [close()];
}
