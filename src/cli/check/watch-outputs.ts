import { type CheckWorld, complain, FAULT, FINE } from './check-world.ts';

/**
 * Ends the program where its output cannot be written: with a plain error where the disk is full, quietly
 * where the reader has seen enough (`check … | head`). Complaints that nobody can be told are let go; the
 * exit code says that there were some.
 * @param exit ends the program with a code, at once: nothing more can come of it
 */
export function watchOutputs(
  { stdout, stderr }: Pick<CheckWorld, 'stdout' | 'stderr'>,
  exit: (code: number) => void,
): void {
  stderr.on('error', () => undefined);
  stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') return exit(FINE);
    complain({ stderr }, `cannot write: ${message}`);
    exit(FAULT);
  });
}
