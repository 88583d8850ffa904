import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from './world.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, contents: string | Uint8Array): string => {
  writeFileSync(at(name), contents);
  return at(name);
};
const PAGE =
  '<html lang=en><title>The swap</title><time datetime="2025-05-23">x</time><p>A swap and a <b>sw</b>ap.</p><p>It took 5 hours.</p>';

describe('check --json', () => {
  it('writes one report in the stable format', async () => {
    const path = file('page.html', PAGE);
    const { status, stdout, stderr } = await check(['--json', path]);
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual({
      file: path,
      title: 'The swap',
      date: '2025-05-23',
      mentions: [
        { text: 'swap', topic: 'swap', scope: 'covered', occurrence: 1 },
        { text: 'swap', topic: 'swap', scope: 'covered', occurrence: 2 },
      ],
      claims: [
        {
          facet: 'talks.duration',
          event: 'talks-2025-05-16',
          value: '5 hours',
          text: 'It took 5 hours.',
          occurrence: 1,
          verdicts: [
            {
              source: '003',
              relation: 'conflicts',
              excerpt: 'lasting approximately 100 minutes',
              reason: 'the page says 5 hours; source 003 says approximately 100 minutes',
            },
          ],
        },
      ],
    });
  });

  it('writes a line a file where there are several, and reports the readable ones', async () => {
    const { status, stdout, stderr } = await check([
      '--json',
      file('a.txt', 'a swap'),
      at('gone.html'),
      file('b.txt', 'no'),
    ]);
    expect(status).toBe(2);
    expect(stderr).toBe(`check: ${at('gone.html')}: no such file\n`);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).file),
    ).toEqual([at('a.txt'), at('b.txt')]);
  });

  it('gives a report with nothing for HTML with nothing', async () => {
    const { status, stdout } = await check(['--json', file('empty.html', '<html></html>')]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      file: at('empty.html'),
      title: '',
      date: null,
      mentions: [],
      claims: [],
    });
  });

  it('takes a date from the call before those of the page', async () => {
    const { stdout } = await check(['--json', '--date', '2025-05-16', file('page.html', PAGE)]);
    expect(JSON.parse(stdout).date).toBe('2025-05-16');
  });
});

describe('files that cannot be checked', () => {
  it.each([
    ['a missing one', () => at('gone.html'), 'no such file'],
    ['one below a file', () => `${file('a.txt', 'a')}/b.txt`, 'no such file'],
    [
      'a folder',
      () => {
        mkdirSync(at('folder'), { recursive: true });
        return at('folder');
      },
      'is a folder, should be a file',
    ],
    ['an empty one', () => file('empty.txt', ''), 'is empty'],
    ['a blank one', () => file('blank.txt', ' \n\t\n'), 'is empty: nothing but white space'],
    ['a PDF', () => file('a.pdf', '%PDF-1.7 …'), 'is a PDF, should be HTML or plain text'],
    [
      'a picture',
      () => file('a.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10])),
      'is a PNG image, should be',
    ],
    [
      'something binary',
      () => file('a.bin', Buffer.from([65, 0, 66, 0, 1])),
      'is binary, should be HTML or plain text',
    ],
    [
      'no UTF-8',
      () => file('latin.txt', Buffer.from([0xdc, 0x6d, 0x65])),
      'is no readable UTF-8 text',
    ],
    [
      'not what it declares',
      () =>
        file(
          'lie.html',
          Buffer.concat([Buffer.from('<meta charset=utf-8><p>'), Buffer.from([0xdc, 0x6d])]),
        ),
      'is no readable UTF-8 text',
    ],
    [
      'an unknown encoding',
      () => file('klingon.html', '<meta charset="klingon"><p>a'),
      'declares the unknown encoding "klingon"',
    ],
  ])('%s', async (_name, make, message) => {
    const path = make();
    const { status, stdout, stderr } = await check([path]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.startsWith(`check: ${path}: ${message}`), stderr).toBe(true);
  });

  it('one fault hides no other file', async () => {
    const { status, stdout, stderr } = await check([at('gone.html'), file('a.txt', 'a swap')]);
    expect(status).toBe(2);
    expect(stderr).toContain('gone.html');
    expect(stdout).toContain('1 mention');
  });
});

describe('encodings', () => {
  it.each([
    [
      'UTF-8 with its mark',
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('a swap')]),
    ],
    [
      'UTF-16, little end first',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('a swap', 'utf16le')]),
    ],
    [
      'UTF-16, big end first',
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from('a swap', 'utf16le').swap16()]),
    ],
    [
      'windows-1251 as declared',
      Buffer.concat([
        Buffer.from('<meta charset="windows-1251"><p>'),
        Buffer.from([0xee, 0xe1]),
        Buffer.from(' swap'),
      ]),
    ],
    ['UTF-8 that calls itself UTF-16', Buffer.from('<meta charset="utf-16"><p>a swap')],
  ])('%s', async (_name, bytes) => {
    const { status, stdout } = await check(['--json', file('encoded.html', bytes)]);
    expect([status, JSON.parse(stdout).mentions.length]).toEqual([0, 1]);
  });
});

describe('the report for a person', () => {
  it('shows mentions, claims, both sides, reasons and the silent', async () => {
    const { stdout } = await check([file('page.html', PAGE)]);
    expect(stdout).toBe(
      `${[
        at('page.html'),
        '  The swap',
        '  dated 2025-05-23',
        '  prisoner swaps: 2 mentions (2 covered by the sources)',
        '',
        'How long the talks lasted: 5 hours',
        '  “It took 5 hours.”',
        '  ≠ 003 differs: the page says 5 hours; source 003 says approximately 100 minutes',
        '      “lasting approximately 100 minutes”',
        '  – 001, 004 say nothing on this',
      ].join('\n')}\n`,
    );
  });

  it('says so where there is nothing', async () => {
    const { stdout } = await check([file('a.txt', 'Nothing here'), file('b.txt', 'a swap')]);
    expect(stdout).toContain('mentions neither the Istanbul talks nor a prisoner swap');
    expect(stdout).toContain('makes no claim that the sources speak of');
    expect(stdout).toContain('no date found');
  });
});

describe('calls', () => {
  it.each([[[]], [['--jason', 'a.html']], [['--sources', 'a.html']]])(
    '%j shows the usage',
    async (args) => {
      const { status, stdout, stderr } = await check(args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^check: .+\nusage: npm run check/);
    },
  );

  it('--help is no fault', async () => {
    const { status, stdout } = await check(['--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^usage: /);
  });

  it('--sources writes the pairs, disagreements first for a person', async () => {
    const side = (source: string) => ({
      source,
      passage: `${source}:1`,
      excerpt: `words of ${source}`,
      reading: 'r',
      value: { kind: 'boolean', yes: true } as const,
      marked: [],
    });
    const pair = {
      rule: 'boolean_different',
      facet: 'talks.attendance',
      subject: 'Zelensky',
      event: 'talks-2025-05-16',
      a: side('000'),
      b: side('003'),
    } as const;
    const loadOverview = () => [
      { ...pair, relation: 'corroborates', reason: 'same' } as const,
      { ...pair, relation: 'conflicts', reason: 'came or not' } as const,
    ];
    const { stdout } = await check(['--sources', '--json'], '', { loadOverview });
    expect(JSON.parse(stdout)[1]).toEqual({
      facet: 'talks.attendance',
      subject: 'Zelensky',
      event: 'talks-2025-05-16',
      relation: 'conflicts',
      a: { source: '000', excerpt: 'words of 000' },
      b: { source: '003', excerpt: 'words of 003' },
      reason: 'came or not',
    });
    const person = (await check(['--sources'], '', { loadOverview })).stdout;
    expect(person).toMatch(/^1 disagreements, 1 agreements/);
    expect(person.indexOf('000 ≠ 003')).toBeLessThan(person.indexOf('000 = 003'));
    expect(person).toContain('words of 003');
  });
});
