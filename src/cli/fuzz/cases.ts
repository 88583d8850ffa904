import { appendFileSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** An input worth keeping: it broke a law once, or comes close to. One a line, as JSON. */
export interface Case {
  readonly law: string;
  readonly why: string;
  readonly input: unknown;
}

const FILE = fileURLToPath(new URL('../../../tests/fuzz/cases.jsonl', import.meta.url));

/** Every kept case, in the order of the file. */
export function readCases(file = FILE): Case[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Case);
}

/** Keeps a case, unless the same input is kept already; says whether it was new. */
export function keepCase(found: Case, file = FILE): boolean {
  const same = (each: Case): boolean =>
    each.law === found.law && JSON.stringify(each.input) === JSON.stringify(found.input);
  if (readCases(file).some(same)) return false;
  appendFileSync(file, `${JSON.stringify(found)}\n`);
  return true;
}
