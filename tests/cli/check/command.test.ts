import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

/*
 * The command as a person runs it, over the real articles and rooms.
 */
const root = fileURLToPath(new URL('../../..', import.meta.url));
const COMMAND = ['--disable-warning=ExperimentalWarning', join(root, 'src/cli/check.ts')];
const check = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [...COMMAND, ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });

const folder = mkdtempSync(join(tmpdir(), 'command-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Pair {
  readonly facet: string;
  readonly subject?: string;
  readonly relation: string;
  readonly a: { readonly source: string; readonly excerpt: string };
  readonly b: { readonly source: string; readonly excerpt: string };
}

describe('check --sources --json', () => {
  const pairs: Pair[] = JSON.parse(check(['--sources', '--json']).stdout);
  const between = (facet: string, a: string, b: string): string[] =>
    pairs
      .filter(
        (pair) =>
          pair.facet === facet && [pair.a.source, pair.b.source].sort().join() === `${a},${b}`,
      )
      .map(({ relation }) => relation);

  it('has Zelensky take part in 000 and stay away in 003', () => {
    expect(pairs).toContainEqual(
      expect.objectContaining({
        facet: 'talks.attendance',
        relation: 'conflicts',
        a: expect.objectContaining({ source: '000' }),
        b: expect.objectContaining({ source: '003' }),
      }),
    );
  });

  it.each([
    ['talks.duration', '000', '003'],
    ['talks.duration', '002', '004'],
    ['talks.date', '000', '003'],
    ['talks.russia_lead', '002', '003'],
    ['swap.size', '000', '001'],
  ])('%s: %s and %s agree', (facet, a, b) => {
    expect(new Set(between(facet, a, b))).toEqual(new Set(['corroborates']));
  });

  it('finds no conflict between 390 and 1,000', () => {
    expect(
      pairs.filter(({ facet, relation }) => /size/.test(facet) && relation === 'conflicts'),
    ).toEqual([]);
  });
});

describe('check of the real rooms', () => {
  it('reads a page, by the corpus, to the last comma', () => {
    const file = join(folder, 'page.html');
    writeFileSync(
      file,
      '<html lang=en><title>T</title><p>Ukraine and Russia held talks in Istanbul on 16 May 2025.</p><p>The talks lasted five hours.</p>',
    );
    const { status, stdout, stderr } = check(['--json', file]);
    expect([status, stderr]).toEqual([0, '']);
    const { mentions, claims } = JSON.parse(stdout);
    expect(mentions[0]).toMatchObject({ topic: 'talks', scope: 'covered', occurrence: 1 });
    const duration = claims.find(({ facet }: { facet: string }) => facet === 'talks.duration');
    expect(
      duration.verdicts.map(
        ({ source, relation }: { source: string; relation: string }) => `${source} ${relation}`,
      ),
    ).toContain('003 conflicts');
  });

  it('answers a stream from the standard input', () => {
    const { status, stdout } = check(
      ['--jsonl'],
      '{"id":"a","sentence":"Russia and Ukraine agreed in Istanbul to swap 1,000 prisoners each.","page_date":"2025-05-16"}\nnonsense\n',
    );
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(first.claims.map(({ facet }: { facet: string }) => facet)).toContain('swap.size');
    expect(second).toEqual({ line: 2, error: expect.stringMatching(/^no JSON/) });
  });

  it.runIf(process.platform !== 'win32')('names a folder as the standard input', () => {
    const stdin = openSync(folder, 'r');
    const options = { cwd: root, encoding: 'utf8', stdio: [stdin, 'pipe', 'pipe'] } as const;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...COMMAND, '--jsonl'],
      options as never,
    ) as unknown as { status: number; stdout: string; stderr: string };
    closeSync(stdin);
    expect([status, stdout, stderr]).toEqual([2, '', 'check: -: is a folder, should be a file\n']);
  });

  it('ends quietly where its reader has seen enough', async () => {
    const line = `${JSON.stringify({ id: 1, sentence: 'The Istanbul talks of Russia and Ukraine lasted five hours.' })}\n`;
    const child = spawn(process.execPath, [...COMMAND, '--jsonl'], { cwd: root });
    let complaint = '';
    child.stderr.on('data', (data) => {
      complaint += data;
    });
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    const feed = setInterval(() => child.stdin.write(line.repeat(500)), 5);
    const status = await new Promise((resolve) => child.on('close', resolve));
    clearInterval(feed);
    expect([status, complaint]).toEqual([0, '']);
  });

  it('finds files from where npm was called', () => {
    writeFileSync(join(folder, 'near.txt'), 'nothing of interest');
    const env = { ...process.env, npm_lifecycle_event: 'check', INIT_CWD: folder };
    const options = { cwd: root, env, encoding: 'utf8' } as const;
    const { status, stdout } = spawnSync(process.execPath, [...COMMAND, 'near.txt'], options);
    expect([status, stdout.split('\n')[0]]).toEqual([0, 'near.txt']);
  });

  it('names the folder that npm was called from where it is gone', () => {
    const gone = join(folder, 'gone');
    const env = { ...process.env, npm_lifecycle_event: 'check', INIT_CWD: gone };
    const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, 'a.txt'], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(`check: ${gone}: the folder that npm was called from is gone\n`);
  });

  // Only Linux has a file that is always full; `watch-outputs.test.ts` shows the same everywhere.
  describe.runIf(existsSync('/dev/full'))('on a full disk', () => {
    const run = (args: readonly string[], input = '', stream: 'stdout' | 'stderr' = 'stdout') => {
      const full = openSync('/dev/full', 'w');
      const stdio = [
        'pipe',
        stream === 'stdout' ? full : 'pipe',
        stream === 'stderr' ? full : 'pipe',
      ];
      const options = { cwd: root, input, encoding: 'utf8', stdio } as const;
      const done = spawnSync(process.execPath, [...COMMAND, ...args], options as never);
      closeSync(full);
      return done;
    };

    it.each<[string, string[], string]>([
      ['a report', ['-'], 'a swap'],
      ['a stream', ['--jsonl'], '{"id":1,"sentence":"a"}\n'],
      ['the sources', ['--sources', '--json'], ''],
      ['the usage', ['--help'], ''],
    ])('%s cannot be written', (_name, args, input) => {
      const { status, stderr } = run(args, input);
      expect([status, stderr]).toEqual([
        2,
        'check: cannot write: ENOSPC: no space left on device, write\n',
      ]);
    });

    it('a complaint that cannot be written hides no report', () => {
      writeFileSync(join(folder, 'full.txt'), 'nothing of interest');
      const { status, stdout } = run(['/gone.txt', join(folder, 'full.txt')], '', 'stderr');
      expect(status).toBe(2);
      expect(stdout).toContain('no date found');
    });
  });

  it('exits with 2 for a call that makes no sense', () => {
    const { status, stdout, stderr } = check([]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('usage:');
  });
});
