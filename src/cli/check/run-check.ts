import { createReadStream } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import type { Bundle, PageText, Report } from '../../model/index.ts';
import { BadCall, readTask, type Task, USAGE } from './arguments.ts';
import { BadInput } from './bad-input.ts';
import type { AssessItem } from './item.ts';
import { paintFor } from './paint.ts';
import { reasonOf } from './read-bytes.ts';
import { readPage } from './read-page.ts';
import { reportJson } from './report-json.ts';
import { reportText } from './report-text.ts';
import { sourcesJson, sourcesText } from './sources-report.ts';
import { answerStream } from './stream.ts';

/** Where `check` reads and writes, and the rooms it asks. */
export interface CheckWorld {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable;
  /** Loads or builds the bundle; called at most once. */
  readonly loadBundle: () => Bundle;
  readonly assessPage: (page: PageText, bundle: Bundle) => Report;
  readonly assessItem: AssessItem;
}

/** All went well. */
const FINE = 0;
/** A call or an input that could not be read; everything else was done. */
const FAULT = 2;

type Pages = Extract<Task, { kind: 'pages' }>;

/** A date given on the command line comes first, before what the page says. */
const dated = (page: PageText, date: string | undefined): PageText =>
  date === undefined
    ? page
    : {
        ...page,
        facts: { ...page.facts, dates: [{ origin: 'given', text: date }, ...page.facts.dates] },
      };

/** A report as text; one longer than any text can be is told by a plain error. */
const written = (file: string, write: () => string): string => {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new BadInput(file, 'makes more claims than one report can hold; check it in parts');
  }
};

const checkPages = ({ files, json, date }: Pages, world: CheckWorld): number => {
  const paint = paintFor(world.stdout.isTTY === true);
  const bundle = world.loadBundle();
  let status = FINE;
  for (const [at, file] of files.entries()) {
    try {
      const page = dated(readPage(file), date);
      const report = world.assessPage(page, bundle);
      const text = written(file, () =>
        json
          ? JSON.stringify(reportJson(file, page, report), null, files.length > 1 ? 0 : 2)
          : reportText(file, report, paint).trimEnd(),
      );
      world.stdout.write(`${!json && at > 0 ? '\n' : ''}${text}\n`);
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      world.stderr.write(`check: ${error.message}\n`);
      status = FAULT;
    }
  }
  return status;
};

const checkStream = async (file: string, world: CheckWorld): Promise<number> => {
  const input = file === '-' ? world.stdin : createReadStream(file, { highWaterMark: 1 << 18 });
  try {
    await answerStream(input, world.stdout, world.assessItem, world.loadBundle());
    return FINE;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    world.stderr.write(`check: ${file}: ${reasonOf(error)}\n`);
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
    world.stderr.write(`check: ${error.message}\n${USAGE}\n`);
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
