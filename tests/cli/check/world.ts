import { Readable, Writable } from 'node:stream';
import type { CheckWorld } from '../../../src/cli/check/check-world.ts';
import { runCheck } from '../../../src/cli/check/run-check.ts';
import type { Bundle, Claim, Verdict } from '../../../src/model/index.ts';

export const collect = (): Writable & { text: string } => {
  const stream = new Writable({
    write(chunk, _encoding, done) {
      (stream as Writable & { text: string }).text += String(chunk);
      done();
    },
  });
  return Object.assign(stream, { text: '' });
};

export const BUNDLE: Bundle = { version: 2, sources: [], passages: [], claims: [] };

/** A claim on the word "hours" of a text. */
export const durationIn = (text: string): Claim => {
  const start = text.indexOf('hours');
  return {
    facet: 'talks.duration',
    event: 'talks-2025-05-16',
    value: { kind: 'interval', low: 300, high: 300 },
    reading: '5 hours',
    evidence: { start, end: start + 5 },
    sentence: { start: 0, end: text.length },
  };
};
export const DIFFERS: Verdict = {
  source: '003',
  passage: '003:3',
  excerpt: 'lasting approximately 100 minutes',
  marked: [],
  relation: 'conflicts',
  reason: 'the page says 5 hours; source 003 says approximately 100 minutes',
  why: {
    rule: 'interval_different',
    page: { value: { kind: 'interval', low: 300, high: 300 }, reading: '5 hours' },
    source: {
      value: { kind: 'interval', low: 85, high: 115 },
      reading: 'approximately 100 minutes',
    },
  },
};

/** Rooms that find "swap" and "hours" wherever they stand. */
const engines: Pick<CheckWorld, 'assessPage' | 'assessItem' | 'loadBundle' | 'loadOverview'> = {
  loadBundle: () => BUNDLE,
  loadOverview: () => [],
  assessPage: ({ url, title, blocks, facts }) => ({
    url,
    title,
    ...(facts.dates[0] ? { date: facts.dates[0].text } : {}),
    mentions: blocks.flatMap(({ id, text }) =>
      [...text.matchAll(/swap/g)].map(
        ({ index }) =>
          ({
            id: `m${id}`,
            block: id,
            look: 'mention',
            claims: [],
            text: 'swap',
            start: index,
            end: index + 4,
            topic: 'swap',
            scope: 'covered',
          }) as const,
      ),
    ),
    claims: blocks
      .filter(({ text }) => text.includes('hours'))
      .map(({ id, text }) => ({
        id: `c${id}`,
        block: id,
        text,
        claim: durationIn(text),
        topic: 'talks',
        verdicts: [DIFFERS],
        silent: ['001', '004'],
        look: 'conflicts',
      })),
  }),
  assessItem: ({ sentence, before }) => {
    if (before === 'throw') throw new Error('the room failed');
    const start = sentence.indexOf('swap');
    return {
      mentions:
        start < 0 ? [] : [{ text: 'swap', start, end: start + 4, topic: 'swap', scope: 'covered' }],
      claims: sentence.includes('hours')
        ? [{ claim: durationIn(sentence), verdicts: [DIFFERS] }]
        : [],
    };
  },
};

/** Runs `check` in a world of its own. */
export async function check(
  args: readonly string[],
  input: string | readonly Uint8Array[] = '',
  changed: Partial<CheckWorld> = {},
) {
  const stdout = collect();
  const stderr = collect();
  const stdin = Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input);
  const status = await runCheck(args, { stdin, stdout, stderr, ...engines, ...changed });
  return { status, stdout: stdout.text, stderr: stderr.text };
}
