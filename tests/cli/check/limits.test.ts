import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LARGEST, readBytes, reasonOf } from '../../../src/cli/check/read-bytes.ts';
import { MOST_NODES, MOST_TEXT } from '../../../src/cli/check/read-page.ts';
import { check } from './world.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'limits-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, contents: string): string => {
  writeFileSync(join(folder, name), contents);
  return join(folder, name);
};
const sized = (name: string, bytes: number): string => {
  truncateSync(file(name, 'a'), bytes);
  return join(folder, name);
};
/** Unclosed letters of so many kinds. */
const letters = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<b a${at}>`).join('');

describe('what is too much is refused by name, and quickly', () => {
  it.each([
    [
      'a file one byte too large',
      () => sized('large.html', LARGEST + 1),
      'has 100.1 MB, more than 100 MB',
    ],
    [
      'a file of many gigabytes',
      () => sized('huge.txt', 40_000_000_000),
      'has 40000 MB, more than 100 MB',
    ],
    [
      'elements without end',
      () => file('tags.html', '<br>'.repeat(MOST_NODES + 1)),
      'has more than 1.5 million elements',
    ],
    [
      'ends without beginnings, each of which makes an element',
      () => file('ends.html', `<p>a${'</p>'.repeat(MOST_NODES + 1)}`),
      'has more than 1.5 million elements',
    ],
    [
      '77 kB that make 36 million elements: every paragraph opens 6000 anew',
      () => file('anew.html', `<p>${letters(6000)}</p>${'<p>x'.repeat(6000)}`),
      'has too many elements in unclosed <b>, <i>, <a> …',
    ],
    [
      'not so deep, but as many',
      () => file('many.html', `<p>${letters(300)}</p>${'<p>x'.repeat(6000)}`),
      'has more than 1.5 million elements',
    ],
    [
      'elements in ever more unclosed ones',
      () => file('unclosed.html', `${letters(100_000)}${'</b><b>'.repeat(100_000)}`),
      'has too many elements in unclosed <b>, <i>, <a> …',
    ],
    [
      'comments without end',
      () => file('comments.html', `<p>a${'<!>'.repeat(MOST_NODES + 1)}`),
      'has more than 1.5 million pieces of text and comments',
    ],
    [
      'words straight in a table',
      () => file('table.html', `<table>${'x '.repeat(MOST_NODES)}`),
      'has more than 1.5 million words straight in a table',
    ],
    [
      'one line without end',
      () => file('line.txt', 'a '.repeat(MOST_TEXT / 2 + 1)),
      'has 5.1 million characters',
    ],
    [
      'lines without end',
      () => file('lines.txt', 'ab\n'.repeat(MOST_TEXT / 2 + 1)),
      'has 5.1 million characters',
    ],
    [
      'a paragraph without end',
      () => file('text.html', `<p>${'a '.repeat(MOST_TEXT / 2 + 1)}`),
      'has 5.1 million characters',
    ],
  ])('%s', async (_name, make, message) => {
    const path = make();
    const { status, stdout, stderr } = await check(['--json', path]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`check: ${path}: ${message}`);
  });

  it('a device that never ends', async () => {
    const { status, stderr } = await check(['/dev/zero']);
    const message = process.platform === 'win32' ? 'no such file' : 'has more than 100 MB';
    expect([status, stderr]).toEqual([2, `check: /dev/zero: ${message}\n`]);
  });

  it.each([
    ['a report longer than any text', '--json'],
    ['the same for a person', '--date=2025-05-16'],
  ])('%s', async (_name, option) => {
    const text = 'x'.repeat(1 << 20);
    const tooMuch = (): never => text.repeat(1 << 10) as never;
    const assessPage = () =>
      ({
        url: '',
        title: { toJSON: tooMuch, replace: tooMuch },
        mentions: [],
        claims: [],
      }) as never;
    const path = file('claims.txt', 'a swap');
    const { status, stdout, stderr } = await check([option, path], '', { assessPage });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      `check: ${path}: makes more claims than one report can hold; check it in parts\n`,
    );
  });
});

describe('a fault of our own', () => {
  it('is said to be ours, with the file’s name, and the other files are reported', async () => {
    const [good, bad, last] = ['a swap', 'recurse', 'no'].map((text) => file(`${text}.txt`, text));
    const deep = (): never => deep();
    const assessPage = ({ title }: { title: string }) => {
      if (title === 'recurse') deep();
      return { url: '', title, mentions: [], claims: [] };
    };
    const { status, stdout, stderr } = await check(['--json', `${good}`, `${bad}`, `${last}`], '', {
      assessPage,
    });
    expect(status).toBe(2);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).title)).toEqual(['a swap', 'no']);
    expect(stderr).toBe(
      `check: ${bad}: could not be read: a fault of check itself, please report it: RangeError: Maximum call stack size exceeded\n`,
    );
  });
});

describe('what is much but not too much is reported', () => {
  it.each([
    ['text', () => file('much.txt', `a swap ${'ab '.repeat(300_000)}`)],
    ['tags', () => file('much.html', `a swap ${'<b><i><p>'.repeat(3000)}`)],
    [
      'paragraphs in unclosed letters',
      () => file('anew.html', `<p>${letters(500)}</p>${'<p>x'.repeat(500)} a swap`),
    ],
    ['words in a table', () => file('table.html', `<table>${'x '.repeat(100_000)} a swap`)],
    ['letters in letters', () => file('letters.html', `${'<b>'.repeat(100_000)}a swap`)],
    ['boxes in boxes', () => file('boxes.html', `${'<div>'.repeat(200_000)}a swap`)],
    ['attributes', () => file('attributes.html', `<p ${'b=1 '.repeat(300_000)}>a swap`)],
    ['a comment', () => file('comment.html', `a swap<!--${'x-'.repeat(300_000)}`)],
    ['a script', () => file('script.html', `a swap<script>${'<!--<script>'.repeat(50_000)}`)],
    ['entities', () => file('entities.html', `a swap ${'&notin;&amp'.repeat(50_000)}`)],
  ])('%s', async (_name, make) => {
    const { status, stdout } = await check(['--json', make()]);
    expect([status, JSON.parse(stdout).mentions.length]).toEqual([0, 1]);
  });
});

describe('a system error', () => {
  it.each([
    ['EACCES', 'may not be read'],
    ['EPERM', 'may not be read'],
    ['ELOOP', 'is a link that leads nowhere'],
    ['ENAMETOOLONG', 'no such file'],
    ['EIO', 'cannot be read: told by the system'],
  ])('%s is said in words', (code, words) => {
    expect(reasonOf(Object.assign(new Error('told by the system'), { code }))).toBe(words);
  });

  it('of a folder that is read as a stream is said too', async () => {
    const { status, stderr } = await check(['--jsonl', folder]);
    expect([status, stderr]).toEqual([2, `check: ${folder}: is a folder, should be a file\n`]);
  });

  it('is not swallowed in reading', () => {
    expect(() => readBytes(join(folder, 'gone'))).toThrow(/ENOENT/);
  });
});
