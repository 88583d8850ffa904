import { Worker } from 'node:worker_threads';
import { inputsNoted, makeNote, readInput } from './last-input.ts';
import type { Outcome } from './run-law.ts';
import type { Order } from './worker.ts';

/** A worker that has begun and tries no further input for so long hangs, ms. */
const HANGS = 30_000;

/** Runs a law in a worker of its own; one that hangs or dies is a find with its last input. */
export function watchLaw(order: Omit<Order, 'note'>): Promise<Outcome> {
  const note = makeNote();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { ...order, note } satisfies Order,
    resourceLimits: { maxOldGenerationSizeMb: 2048 },
  });
  return new Promise((resolve) => {
    let noted = 0;
    let since = Date.now();
    const end = (outcome: Outcome): void => {
      clearInterval(timer);
      void worker.terminate();
      resolve(outcome);
    };
    const lost = (error: string): void =>
      end({ runs: inputsNoted(note), find: { input: readInput(note), error, path: '' } });
    const timer = setInterval(() => {
      const count = inputsNoted(note);
      if (count !== noted) [noted, since] = [count, Date.now()];
      else if (count > 0 && Date.now() - since > HANGS)
        lost(`hangs: no end after ${HANGS / 1000} s`);
    }, 1000);
    worker.on('message', end);
    worker.on('error', (error) => lost(`the worker died: ${error.message}`));
  });
}
