import { BadSource } from './bad-source.ts';
import { show } from './show.ts';

/** One row of `data/sources.json`. Everything but id and file only where the article states it. */
export interface SourceRow {
  readonly id: string;
  /** File name inside `data/sources/`. */
  readonly file: string;
  /** Lower-case hex; where given, the build refuses a file with other bytes. */
  readonly sha256?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly place?: string;
  readonly url?: string;
}

const isIsoDate = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** A name that every system can hold: the file is unpacked on the readers' machines, Windows among them. */
const isFileName = (text: string): boolean =>
  /^[^/\\<>:"|?*\p{Cc}]+$/u.test(text) && !/^\.|[. ]$/.test(text);

const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:/i.test(text);

/** Each field: whether it must be there, what it accepts, and how that is said in an error. */
const FIELDS: Record<
  keyof SourceRow,
  { required?: true; accepts(text: string): boolean; wants: string }
> = {
  id: {
    required: true,
    accepts: (t) => /^[A-Za-z0-9][\w-]*$/.test(t),
    wants: 'letters, digits, "-" or "_", such as "003"',
  },
  file: {
    required: true,
    accepts: isFileName,
    wants:
      'a plain file name in data/sources that every system can hold: none of \\ / : * ? " < > |',
  },
  sha256: { accepts: (t) => /^[0-9a-f]{64}$/.test(t), wants: '64 lower-case hex digits' },
  publisher: {
    accepts: (t) => t.trim() !== '',
    wants: 'a name; leave it out where the article states none',
  },
  date: {
    accepts: isIsoDate,
    wants: 'a day as YYYY-MM-DD; leave it out where the article states none',
  },
  place: {
    accepts: (t) => t.trim() !== '',
    wants: 'a place; leave it out where the article states none',
  },
  url: {
    accepts: isWebAddress,
    wants: 'an http or https address; leave it out where the article states none',
  },
};
const NAMES = Object.keys(FIELDS) as (keyof SourceRow)[];

const readRow = (value: unknown, fail: (problem: string) => never): SourceRow => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail(`should be an object with "id" and "file", is ${show(value)}`);
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  for (const name of fields.keys()) {
    if (!(NAMES as string[]).includes(name))
      fail(`unknown field ${show(name)}; known are ${NAMES.join(', ')}`);
  }
  for (const name of NAMES) {
    const field = fields.get(name);
    const { required, accepts, wants } = FIELDS[name];
    if (field === undefined) {
      if (required) fail(`"${name}" is missing: ${wants}`);
    } else if (typeof field !== 'string' || !accepts(field)) {
      fail(`"${name}" is ${show(field)}, should be ${wants}`);
    }
  }
  return Object.fromEntries(fields) as unknown as SourceRow;
};

/**
 * The rows of a `sources.json`, in their order.
 * @param text the file's text: a JSON array of rows
 * @param file its name, for errors
 * @throws BadSource naming `file`, the row (1-based) and what is wrong: no JSON, no array, a missing,
 *   unknown or malformed field, an id or a file that an earlier row has already
 */
export function parseSourceRows(text: string, file: string): SourceRow[] {
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch (error) {
    throw new BadSource(file, undefined, `is no JSON: ${(error as Error).message}`);
  }
  if (!Array.isArray(rows)) throw new BadSource(file, undefined, 'should be an array of rows');
  const taken = new Map<string, number>();
  return rows.map((value: unknown, at) => {
    const fail = (problem: string): never => {
      throw new BadSource(file, at + 1, problem);
    };
    const row = readRow(value, fail);
    for (const key of [`id ${show(row.id)}`, `file ${show(row.file)}`]) {
      const earlier = taken.get(key);
      if (earlier !== undefined) fail(`${key} stands in row ${earlier} already`);
      taken.set(key, at + 1);
    }
    return row;
  });
}
