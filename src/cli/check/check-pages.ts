import type { Bundle, PageText } from '../../model/index.ts';
import type { Task } from './arguments.ts';
import { BadInput } from './bad-input.ts';
import { type CheckWorld, complain, FAULT, FINE } from './check-world.ts';
import { ownFault } from './own-fault.ts';
import { paintFor } from './paint.ts';
import { readPage } from './read-page.ts';
import { reportJson } from './report-json.ts';
import { reportText } from './report-text.ts';

type Pages = Extract<Task, { kind: 'pages' }>;

/** A date given on the command line comes first, before what the page says. */
const dated = (page: PageText, date: string | undefined): PageText =>
  date === undefined
    ? page
    : {
        ...page,
        facts: { ...page.facts, dates: [{ origin: 'given', text: date }, ...page.facts.dates] },
      };

/** What the engine says of a text longer than any can be; a stack too deep is a `RangeError` too. */
const TOO_LONG = 'Invalid string length';

/** A report as text; one longer than any text can be is told by a plain error. */
const written = (file: string, write: () => string): string => {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof RangeError) || error.message !== TOO_LONG) throw error;
    throw new BadInput(file, 'makes more claims than one report can hold; check it in parts');
  }
};

const reportOf = (
  file: string,
  { json, date, files }: Pages,
  bundle: Bundle,
  { assessPage, stdout }: CheckWorld,
): string => {
  const page = dated(readPage(file), date);
  const report = assessPage(page, bundle);
  return written(file, () =>
    json
      ? JSON.stringify(reportJson(file, page, report), null, files.length > 1 ? 0 : 2)
      : reportText(file, report, paintFor(stdout.isTTY === true)).trimEnd(),
  );
};

/** What is wrong with a file; also where the fault is ours, so that the other files are reported. */
const problemOf = (file: string, error: unknown): string =>
  error instanceof BadInput ? error.message : `${file}: could not be read: ${ownFault(error)}`;

/** Writes the report of every file that can be read, and says what is wrong with the others. */
export function checkPages(task: Pages, world: CheckWorld): number {
  const bundle = world.loadBundle();
  let status = FINE;
  for (const [at, file] of task.files.entries()) {
    let text: string;
    try {
      text = reportOf(file, task, bundle, world);
    } catch (error) {
      complain(world, problemOf(file, error));
      status = FAULT;
      continue;
    }
    world.stdout.write(`${!task.json && at > 0 ? '\n' : ''}${text}\n`);
  }
  return status;
}
