import type { Readable, Writable } from 'node:stream';
import type { Bundle, PageText, Report, SourcePair } from '../../model/index.ts';
import type { AssessItem } from './item.ts';
import { visible } from './visible.ts';

/** Where `check` reads and writes, and the rooms it asks. */
export interface CheckWorld {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable;
  /** Loads or builds the bundle; called at most once. */
  readonly loadBundle: () => Bundle;
  /** Loads or builds what its sources say to one another. */
  readonly loadOverview: () => readonly SourcePair[];
  readonly assessPage: (page: PageText, bundle: Bundle) => Report;
  readonly assessItem: AssessItem;
}

/** The exit code where all went well. */
export const FINE = 0;
/**
 * The exit code for a call or an input that could not be read, an output that could not be written, or a
 * fault of our own; everything else was done.
 */
export const FAULT = 2;

/** Says on the error output what is wrong, in one line; file names and options may hold anything. */
export const complain = ({ stderr }: Pick<CheckWorld, 'stderr'>, problem: string): void =>
  void stderr.write(`check: ${visible(problem)}\n`);
