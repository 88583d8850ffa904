import { parseArgs } from 'node:util';

export const USAGE = `usage: npm run check -- FILE…                what HTML or text files claim, and what the sources say
       npm run check -- --json FILE…         the same as JSON, one line a file where there are several
       npm run check -- --jsonl [FILE|-]     a stream of sentences, one JSON object a line
       npm run check -- --sources [--json]   what the sources say to one another
options: --date YYYY-MM-DD                   the day a file is from, where it does not say
         --help                              this text
--jsonl reads {"id","before","sentence","after","page_date","lang"}, of which only the sentence must be there;
the id, text or a whole number, comes back with the answer, in its place "line" where there is none
programs call it with npm run --silent, which leaves out npm's own lines`;

/** What `check` is asked to do. */
export type Task =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'pages';
      readonly files: readonly string[];
      readonly json: boolean;
      readonly date?: string;
    }
  | { readonly kind: 'stream'; readonly file: string }
  | { readonly kind: 'sources'; readonly json: boolean };

/** A call that cannot be understood; the message says why. */
export class BadCall extends Error {
  override readonly name = 'BadCall';
}

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        jsonl: { type: 'boolean', default: false },
        sources: { type: 'boolean', default: false },
        date: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new BadCall((error as Error).message.split('. ')[0] ?? 'unknown option');
  }
};

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;

/**
 * Reads the words after `check`.
 * @throws BadCall on unknown or contradicting options, a missing file, a date that is none
 */
export function readTask(args: readonly string[]): Task {
  const { values, positionals: files } = parse(args);
  const { json, jsonl, sources, date } = values;
  if (values.help) return { kind: 'help' };
  if (date !== undefined && !isDay(date))
    throw new BadCall(`--date should be a day as YYYY-MM-DD, is "${date}"`);
  if (jsonl) {
    if (json || sources || date !== undefined)
      throw new BadCall('--jsonl goes with no other option');
    if (files.length > 1) throw new BadCall('--jsonl reads one stream');
    return { kind: 'stream', file: files[0] ?? '-' };
  }
  if (sources) {
    if (files.length > 0 || date !== undefined)
      throw new BadCall('--sources takes no file and no date');
    return { kind: 'sources', json };
  }
  if (files.length === 0) throw new BadCall('no file given');
  return { kind: 'pages', files, json, ...(date === undefined ? {} : { date }) };
}
