import { createReadStream } from 'node:fs';
import { BadCall, readTask, type Task, USAGE } from './arguments.ts';
import { checkPages } from './check-pages.ts';
import { type CheckWorld, complain, FAULT, FINE } from './check-world.ts';
import { paintFor } from './paint.ts';
import { reasonOf } from './read-bytes.ts';
import { sourcesJson, sourcesText } from './sources-report.ts';
import { answerStream } from './stream.ts';

const checkStream = async (file: string, world: CheckWorld): Promise<number> => {
  const input = file === '-' ? world.stdin : createReadStream(file, { highWaterMark: 1 << 18 });
  try {
    await answerStream(input, world.stdout, world.assessItem, world.loadBundle());
    return FINE;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    complain(world, `${file}: ${reasonOf(error)}`);
    return FAULT;
  }
};

const checkSources = (json: boolean, world: CheckWorld): number => {
  const { overview } = world.loadBundle();
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
