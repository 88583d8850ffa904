import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { paintFor } from '../../../src/cli/check/paint.ts';
import { reportText } from '../../../src/cli/check/report-text.ts';
import { sourcesText } from '../../../src/cli/check/sources-report.ts';
import { visible } from '../../../src/cli/check/visible.ts';
import type { Report, SourcePair } from '../../../src/model/index.ts';
import { check, DIFFERS, durationIn } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'visible-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** What may not reach a terminal: C0 but our own line breaks, DEL, C1, turning signs. */
const steering = (text: string): string[] =>
  [...text].filter((sign) => {
    const code = sign.charCodeAt(0);
    return (code < 32 && sign !== '\n') || (code > 126 && code < 160) || TURNING.test(sign);
  });

describe('steering signs are shown', () => {
  it.each([
    ['a title set', '\x1b]0;pwn\x07', '\\u{1b}]0;pwn\\u{7}'],
    ['a line wiped', '\x1b[2K\r', '\\u{1b}[2K\\u{d}'],
    ['the clipboard written', '\x1b]52;c;aGFjaw==\x1b\\', '\\u{1b}]52;c;aGFjaw==\\u{1b}\\'],
    ['a sequence begun by one sign', '\x9b2J', '\\u{9b}2J'],
    ['letters turned round', 'a\u202egnp.exe\u2069', 'a\\u{202e}gnp.exe\\u{2069}'],
    ['NUL and DEL', '\0\x7f', '\\u{0}\\u{7f}'],
    ['line breaks and tabs', 'a\nb\tc', 'a\\u{a}b\\u{9}c'],
  ])('%s', (_name, text, shown) => expect(visible(text)).toBe(shown));

  it.each([
    'Çırağan, Київ, 東京, 🕊️, soft\u00adhyphen, no\u00a0break',
    'שלום עולם',
    'a “quote” – and more \\u{1b}',
  ])('and %s stays as it is', (text) => expect(visible(text)).toBe(text));
});

const EVIL = '\x1b]0;x\x07\n\x9b2J\u202e';
/** Every text of a value made evil, but those that are one of a few words. */
const evil = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value), (name, each) =>
    typeof each === 'string' && !/^(?:facet|topic|scope|relation|look|kind|rule)$/.test(name)
      ? each + EVIL
      : each,
  );

const REPORT: Report = {
  url: 'https://a.example/',
  title: 'The talks',
  date: '2025-05-16',
  mentions: [],
  claims: [
    {
      id: 'c0',
      block: 0,
      text: 'It took 5 hours.',
      claim: { ...durationIn('It took 5 hours.'), subject: 'somebody' },
      topic: 'talks',
      verdicts: [DIFFERS, { ...DIFFERS, relation: 'corroborates' }],
      silent: ['001'],
      look: 'conflicts',
    },
  ],
};

describe('nothing that a report is made of steers the terminal', () => {
  it('of a page', () => {
    const text = reportText(`a${EVIL}.html`, evil(REPORT), paintFor(false));
    expect(steering(text)).toEqual([]);
    expect(text.split('\n')).toHaveLength(
      reportText('a.html', REPORT, paintFor(false)).split('\n').length,
    );
    expect(text).toContain('\\u{1b}]0;x\\u{7}\\u{a}\\u{9b}2J\\u{202e}');
  });

  it('of the sources', () => {
    const side = {
      source: '000',
      passage: '000:1',
      excerpt: 'words',
      reading: 'r',
      value: { kind: 'boolean', yes: true } as const,
      marked: [],
    };
    const pair: SourcePair = {
      facet: 'talks.attendance',
      subject: 'somebody',
      event: 'talks-2025-05-16',
      rule: 'boolean_different',
      relation: 'conflicts',
      a: side,
      b: side,
      reason: 'came or not',
    };
    expect(steering(sourcesText(evil([pair]), paintFor(false)))).toEqual([]);
  });

  it.each([[['/gone/\x1b]0;x\x07.html']], [['--\x1b[2K']], [['--jsonl', '/gone/\x1b[2K\n']]])(
    'of a complaint on %j',
    async (args) => {
      const { stderr } = await check(args);
      expect(stderr).toMatch(/^check: .*\\u\{1b\}/);
      expect(steering(stderr)).toEqual([]);
    },
  );
});

it('JSON has them as data', async () => {
  const path = join(folder, 'a.html');
  writeFileSync(path, `<title>\x1b]0;\x9b2J\u202e</title>a swap`);
  const { stdout } = await check(['--json', path]);
  expect(stdout).not.toContain('\x1b');
  expect(JSON.parse(stdout).title).toBe('\x1b]0;\x9b2J\u202e');
});
