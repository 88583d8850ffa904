import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { ClaimJson } from '../../../src/cli/check/report-json.ts';
import { readClaimSets, readMentionSets } from '../../../src/cli/eval/read-sets.ts';
import { scoreClaims } from '../../../src/cli/eval/score-claims.ts';
import { scoreMentions } from '../../../src/cli/eval/score-mentions.ts';
import type { ShownMention } from '../../../src/cli/eval/score-page.ts';
import { realCorpus } from '../../corpus/articles.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = join(root, 'tests/eval');
const scratch = mkdtempSync(join(tmpdir(), 'eval-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Seeded: the same predictions, right and wrong ones mixed, in every run. */
const random = (seed: number) => (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
  return (seed >>> 0) / 4294967296;
};
const SOURCES = ['000', '001', '002', '003', '004'];
const articles = new Map(realCorpus().articles.map(({ source, text }) => [source.id, text]));
const passages = realCorpus().passages;

const run = (scorer: string, args: readonly string[]): string =>
  execFileSync(process.execPath, [join(folder, scorer), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });

describe('claims are scored as by score.mjs', () => {
  const sets = readClaimSets(folder);

  /** Labels with a share of them turned, left out, put under another facet or subject. */
  const predict = (items: (typeof sets)[number]['items'], seed: number) => {
    const next = random(seed);
    return items
      .filter(() => next() > 0.05)
      .map((item) => {
        const all = [...item.claims, ...(item.incidental ?? [])];
        const claims = all.flatMap((gold): ClaimJson[] => {
          if (next() < 0.15) return [];
          const verdicts = SOURCES.flatMap((source) => {
            const right = gold.corroborated_by.includes(source)
              ? 'corroborates'
              : gold.conflicts_with.includes(source)
                ? 'conflicts'
                : undefined;
            const chance = next();
            const relation =
              chance < 0.1
                ? 'conflicts'
                : chance < 0.2
                  ? 'corroborates'
                  : chance < 0.3
                    ? undefined
                    : right;
            const own = passages.filter((passage) => passage.source === source);
            const excerpt =
              next() < 0.02 ? 'made up' : (own[Math.floor(next() * own.length)]?.text ?? '');
            return relation ? [{ source, relation, excerpt, reason: 'r' } as const] : [];
          });
          const facet = next() < 0.1 ? 'talks.host' : gold.facet;
          const subject = next() < 0.2 ? 'Somebody' : gold.subject;
          return [
            { facet, ...(subject ? { subject } : {}), event: null, value: gold.value, verdicts },
          ];
        });
        return { id: item.id, mentions: [], claims };
      });
  };

  it.each(sets.flatMap(({ name, items }) => [1, 2, 3].map((seed) => [name, seed, items] as const)))(
    '%s, seed %i',
    (name, seed, items) => {
      const predicted = predict(items, seed);
      const file = join(scratch, `${name}-${seed}.jsonl`);
      writeFileSync(file, predicted.map((each) => JSON.stringify(each)).join('\n'));
      const theirs = JSON.parse(
        run('claims/score.mjs', [
          join(folder, `claims/${name}.jsonl`),
          file,
          '--json',
          '--sources',
          join(root, 'data/sources'),
        ]),
      );
      const { wrong, quietKept, quietItems, strictRight, strictItems, perFacet, ...ours } =
        scoreClaims(items, new Map(predicted.map((each) => [each.id, each])), articles);
      expect({
        ...ours,
        unpredicted: items.length - predicted.length,
        quietItems,
        quietKept: quietItems ? quietKept / quietItems : 1,
        strict: strictRight / strictItems,
        excerptsExact: ours.excerptsExact / ours.excerpts,
        perFacet: Object.fromEntries(perFacet),
      }).toEqual(theirs);
      expect(wrong.length).toBeGreaterThan(5);
    },
  );

  it('labels shown as they are labelled score full marks', () => {
    for (const { items } of sets) {
      const exact = items.map((item) => {
        const claims = item.claims.map(
          (gold): ClaimJson => ({
            facet: gold.facet,
            ...(gold.subject ? { subject: gold.subject } : {}),
            event: null,
            value: gold.value,
            verdicts: SOURCES.flatMap((source) => {
              const relation = gold.corroborated_by.includes(source)
                ? 'corroborates'
                : gold.conflicts_with.includes(source)
                  ? 'conflicts'
                  : undefined;
              return relation
                ? [
                    {
                      source,
                      relation,
                      excerpt: passages.find((each) => each.source === source)?.text ?? '',
                      reason: 'r',
                    } as const,
                  ]
                : [];
            }),
          }),
        );
        return [item.id, { claims }] as const;
      });
      const score = scoreClaims(items, new Map(exact), articles);
      expect([score.corroborates.f1, score.conflicts.f1, score.strictRight, score.wrong]).toEqual([
        1,
        1,
        score.strictItems,
        [],
      ]);
    }
  });
});

describe('mentions are scored as by score.mjs', () => {
  const sets = readMentionSets(folder);

  /** Labels with a share of them left out, cut, of another topic or scope, forbidden or made up. */
  const predict = (
    pages: (typeof sets)[number]['pages'],
    seed: number,
  ): Map<string, ShownMention[]> => {
    const next = random(seed);
    const occurrenceIn = (visible: string, text: string, place: number): number => {
      let count = 0;
      for (
        let at = visible.indexOf(text);
        at >= 0 && at <= place;
        at = visible.indexOf(text, at + 1)
      )
        count += 1;
      return count;
    };
    return new Map(
      pages.map(({ file, visible, mentions, forbidden }) => {
        const shown = mentions.flatMap(({ text, occurrence, topic, scope }): ShownMention[] => {
          const chance = next();
          if (chance < 0.1) return [];
          const other = topic === 'talks' ? 'swap' : 'talks';
          let at = -1;
          for (let nth = 0; nth < occurrence; nth += 1) at = visible.indexOf(text, at + 1);
          const from = chance < 0.3 ? at + Math.floor(text.length / 3) : at;
          const to = chance > 0.9 ? at + text.length + 200 : at + text.length;
          const cut = visible.slice(from, to).trim();
          return [
            {
              text: cut,
              occurrence: occurrenceIn(visible, cut, from + 1),
              topic: next() < 0.1 ? other : topic,
              scope: next() < 0.2 ? 'other' : scope,
            },
          ];
        });
        const banned = forbidden
          .filter(() => next() < 0.3)
          .map((each) => ({ ...each, topic: 'talks', scope: 'covered' }) as const);
        const invented =
          next() < 0.5
            ? [
                {
                  text: 'nowhere in this page',
                  occurrence: 1,
                  topic: 'swap',
                  scope: 'other',
                } as const,
              ]
            : [];
        return [file, [...shown, ...banned, ...invented]];
      }),
    );
  };

  it.each(sets.flatMap(({ name, pages }) => [1, 2, 3].map((seed) => [name, seed, pages] as const)))(
    '%s, seed %i',
    (name, seed, pages) => {
      const shown = predict(pages, seed);
      const file = join(scratch, `${name}-${seed}.json`);
      const out = join(scratch, `${name}-${seed}-out.json`);
      writeFileSync(file, JSON.stringify(Object.fromEntries(shown)));
      run('mentions/score.mjs', [file, '--set', join(folder, name), '--json', out]);
      const theirs = JSON.parse(readFileSync(out, 'utf8'));
      const { groups, forbidden, notInText } = scoreMentions(pages, shown);
      expect([forbidden, notInText]).toEqual([theirs.forbidden, theirs.unlocated]);
      for (const row of theirs.rows) {
        const group = groups.get(row.name.replace('topic ', ''));
        if (row.tp + row.fp + row.fn === 0) continue;
        expect([row.name, group?.tp, group?.fp, group?.fn, group?.scopeRight]).toEqual([
          row.name,
          row.tp,
          row.fp,
          row.fn,
          row.scopeOk,
        ]);
      }
      expect(groups.get('overall')?.fp).toBeGreaterThan(0);
    },
  );
});
