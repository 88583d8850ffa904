import { Writable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { byteLines, LONGEST_LINE } from '../../../src/cli/check/byte-lines.ts';
import type { AssessItem } from '../../../src/cli/check/item.ts';
import { answerLine, answerStream } from '../../../src/cli/check/stream.ts';
import { BUNDLE, check, DIFFERS } from './world.ts';

const answers = async (input: string | readonly Uint8Array[]) => {
  const { stdout, status } = await check(['--jsonl'], input);
  expect(status).toBe(0);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
};

describe('check --jsonl', () => {
  it('answers in the stable format', async () => {
    const line = JSON.stringify({
      id: 'a',
      before: 'x',
      sentence: 'The swap took 5 hours.',
      page_date: '2025-05-16',
      lang: 'en',
      kind: 'extra',
    });
    const { passage: _p, marked: _m, ...verdict } = DIFFERS;
    expect(await answers(`${line}\n`)).toEqual([
      {
        id: 'a',
        mentions: [{ text: 'swap', start: 4, topic: 'swap', scope: 'covered' }],
        claims: [
          {
            facet: 'talks.duration',
            event: 'talks-2025-05-16',
            value: '5 hours',
            start: 16,
            end: 21,
            verdicts: [
              {
                source: verdict.source,
                relation: verdict.relation,
                excerpt: verdict.excerpt,
                reason: verdict.reason,
              },
            ],
          },
        ],
      },
    ]);
  });

  it.each([
    ['{"id":1', /^no JSON: /],
    ['7', /^should be an object$/],
    ['[]', /^should be an object$/],
    ['null', /^should be an object$/],
    ['{"id":1}', /^"sentence" is missing or no text$/],
    ['{"id":1,"sentence":5}', /^"sentence" is missing or no text$/],
    ['{"id":1,"sentence":"a","before":[]}', /^"before" is no text$/],
    ['{"id":1,"sentence":"a","page_date":20250516}', /^"page_date" is no text$/],
    [
      '{"id":1,"sentence":"a","before":"throw"}',
      /^a fault of check itself, please report it: Error: the room failed$/,
    ],
  ])('%s is an error of its line, and the rest goes on', async (bad, message) => {
    const [first, error, last] = await answers(
      `{"id":0,"sentence":"a"}\n${bad}\n{"id":2,"sentence":"b"}`,
    );
    expect(first.id).toBe(0);
    expect(error).toEqual({ line: 2, error: expect.stringMatching(message) });
    expect(last.id).toBe(2);
  });

  it.each([
    ['"a"', 'a'],
    ['""', ''],
    ['"\\ud800"', '\ud800'],
    ['7', 7],
    ['-9007199254740991', -9007199254740991],
  ])('the id %s comes back', async (id, same) => {
    const [answer] = await answers(`{"id":${id},"sentence":"a swap"}`);
    expect(Object.keys(answer)).toEqual(['id', 'mentions', 'claims']);
    expect(answer.id).toBe(same);
  });

  it.each([
    ['12345678901234567890'],
    ['9007199254740993'],
    ['1e999'],
    ['1.5'],
    ['true'],
    ['[1]'],
    ['{}'],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ])('the id %.30s would not come back as it is: an error of its line', async (id) => {
    expect(await answers(`{"id":${id},"sentence":"a"}\n{"id":2,"sentence":"b"}`)).toEqual([
      { line: 1, error: '"id" should be text, or a whole number of up to 9007199254740991' },
      expect.objectContaining({ id: 2 }),
    ]);
  });

  it.each(['{"sentence":"a swap"}', '{"id":null,"sentence":"a swap"}'])(
    '%s, without an id, is answered by its line',
    async (line) => {
      const [answer] = await answers(`\n${line}`);
      expect(Object.keys(answer)).toEqual(['line', 'mentions', 'claims']);
      expect([answer.line, answer.mentions.length]).toEqual([2, 1]);
    },
  );

  it('counts empty lines and does not answer them', async () => {
    expect(await answers('\n\r\n  \n{"oops"\n')).toMatchObject([{ line: 4 }]);
  });

  it('reads a line that is no UTF-8 as an error', async () => {
    const bytes = Buffer.concat([
      Buffer.from([0xff, 0xfe, 10]),
      Buffer.from('{"id":2,"sentence":"é"}\n'),
    ]);
    expect(await answers([bytes])).toMatchObject([{ line: 1, error: 'no UTF-8 text' }, { id: 2 }]);
  });

  it('names a file that is not there', async () => {
    expect(await check(['--jsonl', 'nowhere.jsonl'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'check: nowhere.jsonl: no such file\n',
    });
  });

  it('does not hide a fault of the program', async () => {
    const broken = () => {
      throw new TypeError('a bug');
    };
    await expect(check(['--jsonl'], 'x', { loadBundle: broken })).rejects.toThrow('a bug');
  });
});

describe('failures', () => {
  it.each([
    ['{"id":1,"sentence":"a"}\n\n{"line":2,"sentence":"b"}\n', 0],
    ['{"id":1}\nx\n{"id":2,"sentence":"a"}\n\n{"id":3,"sentence":"b","before":"throw"}', 3],
  ])('in %j are counted: %i', async (lines, count) => {
    const input = (async function* () {
      yield Buffer.from(lines);
    })();
    const output = new Writable({ write: (_chunk, _encoding, done) => done() });
    const failing: AssessItem = ({ before }) => {
      if (before === 'throw') throw new Error('the room failed');
      return { mentions: [], claims: [] };
    };
    expect(await answerStream(input, output, failing, BUNDLE)).toBe(count);
  });

  it('are told where they happen', () => {
    const failed = vi.fn();
    const none = () => ({ mentions: [], claims: [] });
    const answer = (text: string) => answerLine({ number: 1, text }, none, BUNDLE, failed);
    answer('{"id":1,"sentence":"a"}');
    answer('  ');
    expect(failed).not.toHaveBeenCalled();
    answer('7');
    expect(failed).toHaveBeenCalledTimes(1);
  });
});

describe('lines', () => {
  const linesOf = async (chunks: readonly Uint8Array[]) => {
    const all = [];
    for await (const lines of byteLines(
      (async function* () {
        yield* chunks;
      })(),
    ))
      all.push(...lines);
    return all;
  };

  it('are the same however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ''))),
        fc.array(fc.nat()),
        async (texts, cuts) => {
          const bytes = Buffer.from(texts.map((text) => `${text}\n`).join(''));
          const places = [
            0,
            ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b),
            bytes.length,
          ];
          const chunks = places.slice(1).map((end, at) => bytes.subarray(places[at], end));
          expect(await linesOf(chunks)).toEqual(
            texts.map((text, at) => ({ number: at + 1, text: text.replace(/^\ufeff/, '') })),
          );
        },
      ),
    );
  });

  it('beyond the limit are passed over', async () => {
    const long = Buffer.alloc(LONGEST_LINE / 2 + 1, 'a');
    expect(await linesOf([long, long, Buffer.from('\nb')])).toEqual([
      { number: 1, error: 'longer than 2 MB' },
      { number: 2, text: 'b' },
    ]);
  });
});

describe('back-pressure', () => {
  it('a slow reader stops the reading', async () => {
    let given = 0;
    let taken = 0;
    let farthest = 0;
    const line = Buffer.from(`{"id":1,"sentence":"${'a'.repeat(1000)}"}\n`);
    const slow = new Writable({
      highWaterMark: 64,
      write(chunk, _encoding, done) {
        taken += String(chunk).split('\n').length - 1;
        farthest = Math.max(farthest, given - taken);
        setTimeout(done, 1);
      },
    });
    const input = (async function* () {
      for (let i = 0; i < 300; i += 1) {
        given += 1;
        yield line;
      }
    })();
    const failed = await answerStream(input, slow, () => ({ mentions: [], claims: [] }), BUNDLE);
    expect([failed, given, taken]).toEqual([0, 300, 300]);
    expect(farthest).toBeLessThan(4);
  });

  it('an item costs next to nothing beside what the rooms do', async () => {
    const line = `${JSON.stringify({ id: 'x', before: 'b'.repeat(150), sentence: 'The swap took 5 hours. '.repeat(6) })}\n`;
    const start = performance.now();
    expect(await answers(line.repeat(20_000))).toHaveLength(20_000);
    expect(20_000 / (performance.now() - start)).toBeGreaterThan(4);
  });
});
