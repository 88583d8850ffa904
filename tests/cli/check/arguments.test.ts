import { describe, expect, it } from 'vitest';
import { BadCall, readTask } from '../../../src/cli/check/arguments.ts';

describe('what check is asked to do', () => {
  it.each([
    ['a.html', { kind: 'pages', files: ['a.html'], json: false }],
    ['a.html b.txt --json', { kind: 'pages', files: ['a.html', 'b.txt'], json: true }],
    ['--json -- -odd.html', { kind: 'pages', files: ['-odd.html'], json: true }],
    [
      'a.html --date 2025-05-16',
      { kind: 'pages', files: ['a.html'], json: false, date: '2025-05-16' },
    ],
    ['-', { kind: 'pages', files: ['-'], json: false }],
    ['--jsonl', { kind: 'stream', file: '-' }],
    ['--jsonl -', { kind: 'stream', file: '-' }],
    ['--jsonl items.jsonl', { kind: 'stream', file: 'items.jsonl' }],
    ['--sources', { kind: 'sources', json: false }],
    ['--sources --json', { kind: 'sources', json: true }],
    ['--help a.html', { kind: 'help' }],
  ])('%s', (words, task) => expect(readTask(words.split(' '))).toEqual(task));

  it.each([
    ['', 'no file given'],
    ['--json', 'no file given'],
    ['--jason a.html', "Unknown option '--jason'"],
    ['-x a.html', "Unknown option '-x'"],
    ['--jsonl a b', '--jsonl reads one stream'],
    ['--jsonl --json', '--jsonl goes with no other option'],
    ['--sources a.html', '--sources takes no file'],
    ['a.html --date friday', '--date should be a day as YYYY-MM-DD, is "friday"'],
    ['a.html --date 2025-02-30', '--date should be a day'],
    ['a.html --date', "Option '--date <value>' argument missing"],
  ])('refuses “%s”', (words, message) => {
    const read = () => readTask(words.split(' ').filter(Boolean));
    expect(read).toThrow(BadCall);
    expect(read).toThrow(message);
  });
});
