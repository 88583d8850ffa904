import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EvalWorld, runEval } from '../../../src/cli/eval/run-eval.ts';
import { BUNDLE, DIFFERS, durationIn } from '../check/world.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'eval-'));
  mkdirSync(join(folder, 'claims'));
  const gold = (id: string, kind: string, sentence: string, claims: readonly unknown[]) =>
    JSON.stringify({ id, kind, sentence, claims, incidental: [] });
  const claim = {
    facet: 'talks.duration',
    value: '5 h',
    corroborated_by: [],
    conflicts_with: ['003'],
    either: [],
  };
  writeFileSync(
    join(folder, 'claims/dev.jsonl'),
    `${gold('a', 'conflict', 'It took 5 hours.', [claim])}\n${gold('b', 'silent', 'It took hours.', [])}\n`,
  );
  writeFileSync(
    join(folder, 'claims/more.jsonl'),
    `${gold('c', 'conflict', 'It took 5 hours.', [claim])}\n`,
  );
  mkdirSync(join(folder, 'mentions/pages'), { recursive: true });
  writeFileSync(join(folder, 'mentions/pages/p.html'), '<p>A swap, and a swap.');
  const mentions = [
    { text: 'swap', occurrence: 2, topic: 'swap', scope: 'covered', required: true },
  ];
  writeFileSync(
    join(folder, 'mentions/gold.json'),
    JSON.stringify({
      pages: [{ file: 'p.html', lang: 'en', mentions }],
      must_not: [{ file: 'p.html', forbidden_at: [{ text: 'A swap', occurrence: 1 }] }],
    }),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Shows a conflict wherever "hours" stands, unless quiet. */
const evaluate = (args: readonly string[], quiet = false) => {
  let out = '';
  let complaint = '';
  const world: EvalWorld = {
    write: (text) => {
      out += text;
    },
    complain: (text) => {
      complaint += text;
    },
    folder,
    bundle: BUNDLE,
    articles: new Map([['003', 'Talks lasting approximately 100 minutes.']]),
    assessItem: ({ sentence }) => ({
      mentions: [],
      claims:
        sentence.includes('hours') && !(quiet && sentence === 'It took hours.')
          ? [{ claim: durationIn(sentence), verdicts: [DIFFERS] }]
          : [],
    }),
    assessPage: ({ url, title, blocks }) => ({
      url,
      title,
      claims: [],
      mentions: [...(blocks[0]?.text ?? '').matchAll(/swap/g)].slice(quiet ? 1 : 0).map(
        ({ index }) =>
          ({
            id: 'm',
            block: 0,
            look: 'mention',
            claims: [],
            text: 'swap',
            start: index,
            end: index + 4,
            topic: 'swap',
            scope: 'covered',
          }) as const,
      ),
    }),
  };
  return { status: runEval(args, world), out, complaint };
};

describe('npm run eval', () => {
  it('prints figures by facet and language, what was wrong, and which goals are missed', () => {
    const { status, out } = evaluate([]);
    expect(status).toBe(0);
    expect(out).toMatch(/claims\/dev: 2 sentences/);
    expect(out).toMatch(/ talks\.duration .*P 1\.000 R 1\.000 F1 1\.000 \(1\/0\/0\)/);
    expect(out).toContain(
      'b [silent] talks.duration is not labelled, shown conflicts (003) · It took hours.',
    );
    expect(out).toContain('quiet where nothing is to be said 0 of 1 · wholly right 1 of 1');
    expect(out).toMatch(/lang en .*\(1\/1\/0\)/);
    expect(out).toContain('p.html shown swap/covered: swap #1 (forbidden)');
    expect(out).toContain('claims/dev: conflicts precision 0.500, should be at least 0.97');
    expect(out).toContain('mentions: forbidden texts shown 1, should be at most 0');
  });

  it('--strict fails where a goal is missed, and only there', () => {
    expect(evaluate(['--strict']).status).toBe(1);
    const good = evaluate(['--strict'], true);
    expect(good.out).toContain('every goal is reached');
    expect(good.status).toBe(0);
  });

  it('--only leaves the other sets out', () => {
    expect(evaluate(['--only', 'claims']).out).not.toContain('1 pages');
    expect(evaluate(['--only', 'mentions']).out).not.toContain('sentences');
  });

  it('--json gives the same figures to a program', () => {
    const { claims, mentions, shortfalls } = JSON.parse(evaluate(['--json']).out);
    expect(claims.map(({ name }: { name: string }) => name)).toEqual(['dev', 'more']);
    expect(claims[0].score.conflicts).toMatchObject({ tp: 1, fp: 1, fn: 0, precision: 0.5 });
    expect(mentions[0].score.groups.English).toMatchObject({ tp: 1, fp: 1, fn: 0 });
    expect(shortfalls.length).toBeGreaterThan(0);
  });

  it.each([[['--only', 'pages']], [['--wat']], [['extra']]])('%j shows the usage', (args) => {
    const { status, out, complaint } = evaluate(args);
    expect([status, out]).toEqual([2, '']);
    expect(complaint).toMatch(/^eval: .+\nusage: npm run eval/);
  });
});
