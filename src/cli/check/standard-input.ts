import { createReadStream, fstatSync } from 'node:fs';
import type { Readable } from 'node:stream';

const STDIN = 0;

/**
 * The standard input as a stream. Node takes a folder or a disk given there (`check --jsonl < FOLDER`) for an
 * input that has ended; read as a file it fails with what the system says of it.
 */
export function standardInput(): Readable {
  const kind = fstatSync(STDIN);
  return kind.isDirectory() || kind.isBlockDevice()
    ? createReadStream('', { fd: STDIN, autoClose: false })
    : process.stdin;
}
