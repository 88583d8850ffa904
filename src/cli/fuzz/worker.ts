import { parentPort, workerData } from 'node:worker_threads';
import { LAWS } from '../../../tests/fuzz/laws/index.ts';
import { writeInput } from './last-input.ts';
import { runLaw } from './run-law.ts';

/** What a worker is told: which law, from which seed, for how long (ms), and where to note inputs. */
export interface Order {
  readonly law: string;
  readonly seed: number;
  readonly time: number;
  readonly note: SharedArrayBuffer;
}

const { law: name, seed, time, note } = workerData as Order;
const law = LAWS.find((each) => each.name === name);
if (!law) throw new Error(`no law "${name}"`);
const outcome = await runLaw(law, { seed, time, before: (input) => writeInput(note, input) });
parentPort?.postMessage(outcome);
