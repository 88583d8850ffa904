import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { BadCall, readTask, type Task, USAGE } from './arguments.ts';
import { BadInput } from './bad-input.ts';
import { checkPages } from './check-pages.ts';
import { type CheckWorld, complain, FAULT, FINE } from './check-world.ts';
import { paintFor } from './paint.ts';
import { reasonOf } from './read-bytes.ts';
import { sourcesJson, sourcesText } from './sources-report.ts';
import { answerStream } from './stream.ts';

/** The bytes of an input; what the system says of them is of the input, not of the output. */
async function* bytesOf(file: string, input: Readable): AsyncGenerator<Uint8Array> {
  try {
    yield* input;
  } catch (error) {
    throw new BadInput(file, reasonOf(error));
  }
}

const checkStream = async (file: string, world: CheckWorld): Promise<number> => {
  const input = file === '-' ? world.stdin : createReadStream(file, { highWaterMark: 1 << 18 });
  try {
    const bytes = bytesOf(file, input);
    await answerStream(bytes, world.stdout, world.assessItem, world.loadBundle());
    return FINE;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    complain(world, error.message);
    return FAULT;
  }
};

const checkSources = (json: boolean, world: CheckWorld): number => {
  const overview = world.loadOverview();
  const text = json
    ? `${JSON.stringify(sourcesJson(overview), null, 2)}\n`
    : sourcesText(overview, paintFor(world.stdout.isTTY === true));
  world.stdout.write(text);
  return FINE;
};

/**
 * Runs `check` with the words after its name.
 * @returns the exit code: 0; 2 for a call that makes no sense or an input that could not be read.
 *   Single unreadable lines of a stream are answered in the stream and are no fault.
 */
export async function runCheck(args: readonly string[], world: CheckWorld): Promise<number> {
  let task: Task;
  try {
    task = readTask(args);
  } catch (error) {
    if (!(error instanceof BadCall)) throw error;
    complain(world, error.message);
    world.stderr.write(`${USAGE}\n`);
    return FAULT;
  }
  switch (task.kind) {
    case 'help':
      world.stdout.write(`${USAGE}\n`);
      return FINE;
    case 'pages':
      return checkPages(task, world);
    case 'stream':
      return checkStream(task.file, world);
    case 'sources':
      return checkSources(task.json, world);
  }
}
