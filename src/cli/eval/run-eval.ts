import { parseArgs } from 'node:util';
import type { Bundle, PageText, Report } from '../../model/index.ts';
import { type AssessItem, itemJson } from '../check/item.ts';
import { reportJson } from '../check/report-json.ts';
import { claimText, mentionText } from './eval-text.ts';
import { claimShortfalls, mentionShortfalls } from './goals.ts';
import { type ClaimSet, type MentionSet, readClaimSets, readMentionSets } from './read-sets.ts';
import { type ClaimScore, scoreClaims } from './score-claims.ts';
import { type MentionScore, scoreMentions } from './score-mentions.ts';

export interface EvalWorld {
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
  /** The folder of the labelled sets. */
  readonly folder: string;
  readonly bundle: Bundle;
  /** Every source's whole text by its id. */
  readonly articles: ReadonlyMap<string, string>;
  readonly assessPage: (page: PageText, bundle: Bundle) => Report;
  readonly assessItem: AssessItem;
}

const USAGE = 'usage: npm run eval -- [--only claims|mentions] [--strict] [--all] [--json]';

/** Scores `check --jsonl` on one set: the predictions go through its very format. */
export function evalClaims(
  { items }: ClaimSet,
  { bundle, articles, assessItem }: EvalWorld,
): ClaimScore {
  const predictions = new Map(
    items.map((item) => [item.id, JSON.parse(itemJson(item.id, assessItem(item, bundle)))]),
  );
  return scoreClaims(items, predictions, articles);
}

/** Scores `check --json` on one set of pages. */
export function evalMentions(
  { pages }: MentionSet,
  { bundle, assessPage }: EvalWorld,
): MentionScore {
  const shown = new Map(
    pages.map(({ file, page }) => [
      file,
      reportJson(file, page, assessPage(page, bundle)).mentions,
    ]),
  );
  return scoreMentions(pages, shown);
}

const readOptions = (args: readonly string[]) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      strict: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  if (values.only !== undefined && !['claims', 'mentions'].includes(values.only))
    throw new Error('--only takes claims or mentions');
  return values;
};

/** Maps as objects, for JSON. */
const plain = (_key: string, value: unknown): unknown =>
  value instanceof Map ? Object.fromEntries(value) : value;

/**
 * Scores the labelled sets and says what was wrong.
 * @returns the exit code: 0; 1 with `--strict` where a goal is missed; 2 for a call that makes no sense
 */
export function runEval(args: readonly string[], world: EvalWorld): number {
  let options: ReturnType<typeof readOptions>;
  try {
    options = readOptions(args);
  } catch (error) {
    world.complain(`eval: ${(error as Error).message}\n${USAGE}\n`);
    return 2;
  }
  const claims =
    options.only === 'mentions'
      ? []
      : readClaimSets(world.folder).map((set) => ({
          name: set.name,
          score: evalClaims(set, world),
        }));
  const mentions =
    options.only === 'claims'
      ? []
      : readMentionSets(world.folder).map((set) => ({
          name: set.name,
          score: evalMentions(set, world),
        }));
  const shortfalls = [
    ...claims.flatMap(({ name, score }) =>
      claimShortfalls(name, score).map((each) => `claims/${name}: ${each}`),
    ),
    ...mentions.flatMap(({ name, score }) =>
      mentionShortfalls(name, score).map((each) => `${name}: ${each}`),
    ),
  ];
  if (options.json) world.write(`${JSON.stringify({ claims, mentions, shortfalls }, plain, 2)}\n`);
  else {
    const texts = [
      ...claims.map(({ name, score }) => claimText(name, score, options.all)),
      ...mentions.map(({ name, score }) => mentionText(name, score, options.all)),
      shortfalls.length === 0
        ? 'every goal is reached'
        : `below the goals:\n${shortfalls.map((each) => `  ${each}`).join('\n')}`,
    ];
    world.write(`${texts.join('\n\n')}\n`);
  }
  return options.strict && shortfalls.length > 0 ? 1 : 0;
}
