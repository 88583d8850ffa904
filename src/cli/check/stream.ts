import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Bundle } from '../../model/index.ts';
import { type ByteLine, byteLines } from './byte-lines.ts';
import { type AssessItem, answerJson, BadLine, parseItem } from './item.ts';
import { ownFault } from './own-fault.ts';

/** Output is written in pieces of about this many characters. */
const PIECE = 1 << 16;

/**
 * One line of output for one line of input; `undefined` for an empty one. Without an `id` it is known by its `line`. `failed` is called where the
 * line could not be read or assessed, and the output says so. Never throws.
 */
export function answerLine(
  line: ByteLine,
  assess: AssessItem,
  bundle: Bundle,
  failed: () => void = () => {},
): string | undefined {
  try {
    if ('error' in line) throw new BadLine(line.error);
    if (line.text.trim() === '') return undefined;
    const { name, item } = parseItem(line.text);
    return answerJson(name ?? { line: line.number }, assess(item, bundle));
  } catch (error) {
    failed();
    const problem = error instanceof BadLine ? error.message : ownFault(error);
    return JSON.stringify({ line: line.number, error: problem });
  }
}

/**
 * Answers every line of a stream, in order, and holds no more than one chunk of input and one piece
 * of output: a slow reader slows the reading down. An unreadable line gives `{"line","error"}`.
 * @returns how many lines could not be read
 */
export async function answerStream(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  assess: AssessItem,
  bundle: Bundle,
): Promise<number> {
  let failures = 0;
  const failed = (): void => {
    failures += 1;
  };
  let piece = '';
  const flush = async (): Promise<void> => {
    const text = piece;
    piece = '';
    if (text !== '' && !output.write(text)) await once(output, 'drain');
  };
  for await (const lines of byteLines(input)) {
    for (const line of lines) {
      const answer = answerLine(line, assess, bundle, failed);
      if (answer === undefined) continue;
      piece += `${answer}\n`;
      if (piece.length >= PIECE) await flush();
    }
    await flush();
  }
  await flush();
  return failures;
}
