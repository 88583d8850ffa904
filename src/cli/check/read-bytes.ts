import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { BadInput } from './bad-input.ts';

/** Larger files are refused, in bytes. */
export const LARGEST = 100_000_000;
const PIECE = 1 << 20;

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

const STDIN = 0;
const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e5) / 10} MB`;

/**
 * All bytes of a file, a pipe or a device; `-` is the standard input. Devices that never end are
 * read up to the limit.
 * @throws BadInput for more than `LARGEST`; the system's own error where it cannot be read
 */
export function readBytes(file: string): Uint8Array {
  const handle = file === '-' ? STDIN : openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    if (size > LARGEST)
      throw new BadInput(file, `has ${megabytes(size)}, more than ${megabytes(LARGEST)}`);
    return readAll(file, handle);
  } finally {
    if (handle !== STDIN) closeSync(handle);
  }
}

function readAll(file: string, handle: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const piece = Buffer.allocUnsafe(PIECE);
    const read = readSome(handle, piece);
    if (read === 0) return Buffer.concat(pieces, length);
    length += read;
    if (length > LARGEST) throw new BadInput(file, `has more than ${megabytes(LARGEST)}`);
    pieces.push(piece.subarray(0, read));
  }
}

/** A pipe that is not filled yet, or one that Windows says has ended, is no error. */
function readSome(handle: number, into: Uint8Array): number {
  for (;;) {
    try {
      return readSync(handle, into);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}
