import type { Topic } from '../../model/index.ts';
import { type GoldPage, type ShownMention, scorePage } from './score-page.ts';
import { entryOf, type Rate, rateOf, tally } from './tally.ts';

export interface GroupScore extends Rate {
  /** Required mentions found whose scope is right. */
  readonly scopeRight: number;
}

export interface MentionScore {
  readonly pages: number;
  /** `overall`, `talks`, `swap`, `English`, `other languages`, then every language. */
  readonly groups: ReadonlyMap<string, GroupScore>;
  readonly forbidden: number;
  readonly notInText: number;
  readonly wrong: readonly string[];
}

const FIRST = ['overall', 'talks', 'swap', 'English', 'other languages'];

const groupsOf = (topic: Topic, lang: string): string[] => [
  'overall',
  topic,
  lang === 'en' ? 'English' : 'other languages',
  `lang ${lang}`,
];

/**
 * Scores mentions against labelled pages, by the rules of `tests/eval/mentions/score.mjs` and with its
 * figures for mentions that say which occurrence they are.
 */
export function scoreMentions(
  pages: readonly GoldPage[],
  shown: ReadonlyMap<string, readonly ShownMention[]>,
): MentionScore {
  const groups = new Map<string, ReturnType<typeof tally> & { scopeRight: number }>();
  const wrong: string[] = [];
  const why = { forbidden: 0, notInText: 0 };
  for (const page of pages) {
    for (const outcome of scorePage(page, shown.get(page.file) ?? [])) {
      for (const name of groupsOf(outcome.topic, page.lang)) {
        const group = entryOf(groups, name, () => ({ ...tally(), scopeRight: 0 }));
        group[outcome.kind] += 1;
        if (outcome.scopeRight) group.scopeRight += 1;
      }
      if (outcome.why === 'forbidden') why.forbidden += 1;
      if (outcome.why === 'not in the visible text') why.notInText += 1;
      if (outcome.line) wrong.push(`${page.file} ${outcome.line}`);
    }
  }
  const names = [...FIRST, ...[...groups.keys()].filter((name) => name.startsWith('lang ')).sort()];
  const scored = names.flatMap((name): [string, GroupScore][] => {
    const group = groups.get(name);
    return group ? [[name, { ...rateOf(group), scopeRight: group.scopeRight }]] : [];
  });
  return { pages: pages.length, groups: new Map(scored), ...why, wrong };
}
