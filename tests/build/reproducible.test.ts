import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { SOURCE_ARCHIVE } from '../../src/platform/build/archive.ts';

const run = promisify(execFile);
const copies: string[] = [];

afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

/** A copy of what the sources archive holds, in a folder of another name and depth. */
function copyProject(from: string, below: string): string {
  const top = mkdtempSync(join(tmpdir(), 'second-source-'));
  copies.push(top);
  const folder = join(top, below);
  for (const file of globSync([...SOURCE_ARCHIVE], { cwd: from })) {
    if (statSync(join(from, file)).isFile()) cpSync(join(from, file), join(folder, file));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** Another place, another language: neither may leave a trace in an archive. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

/** Builds every archive there and gives their checksums by name. */
async function archivesOf(
  folder: string,
  surroundings: Readonly<Record<string, string>> = {},
): Promise<Record<string, string>> {
  const path = `${resolve('node_modules', '.bin')}${delimiter}${process.env.PATH}`;
  const options = {
    cwd: folder,
    env: { ...process.env, PATH: path, NODE_ENV: 'production', ...surroundings },
  };
  await run('npm', ['run', 'zip'], options);
  const archives = globSync('.output/*.zip', { cwd: folder }).sort();
  return Object.fromEntries(
    archives.map((name) => {
      const bytes = readFileSync(join(folder, name));
      return [name, createHash('sha256').update(bytes).digest('hex')];
    }),
  );
}

it('two copies in different folders, time zones and languages give the same archives, byte for byte', async () => {
  // The second is copied from the first, so that both hold the same whatever is edited meanwhile.
  const one = copyProject('.', 'a');
  const other = copyProject(one, join('another', 'deeper', 'b c'));
  const first = await archivesOf(one);
  const second = await archivesOf(other, ELSEWHERE);
  expect(Object.keys(first).map((name) => name.replace(/.*-/, ''))).toEqual([
    'chrome.zip',
    'firefox.zip',
    'sources.zip',
  ]);
  expect(second).toEqual(first);
}, 240_000);
