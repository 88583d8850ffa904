import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageText } from '../../model/index.ts';
import { readHtml } from '../read-html/index.ts';
import type { GoldItem } from './claims-gold.ts';
import type { GoldMention, GoldPage } from './score-page.ts';

export interface ClaimSet {
  readonly name: string;
  readonly items: readonly GoldItem[];
}

export interface MentionSet {
  readonly name: string;
  readonly pages: readonly (GoldPage & { readonly page: PageText })[];
}

interface GoldFile {
  readonly pages: readonly {
    readonly file: string;
    readonly lang: string;
    readonly mentions: readonly GoldMention[];
  }[];
  readonly must_not: readonly {
    readonly file: string;
    readonly forbidden_at: GoldPage['forbidden'];
  }[];
}

/** Every labelled set of claims, `tests/eval/claims/*.jsonl`, by name. */
export function readClaimSets(folder: string): ClaimSet[] {
  const files = readdirSync(join(folder, 'claims'))
    .filter((file) => file.endsWith('.jsonl'))
    .sort();
  return files.map((file) => ({
    name: file.replace(/\.jsonl$/, ''),
    items: readFileSync(join(folder, 'claims', file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): GoldItem => JSON.parse(line)),
  }));
}

const readMentionSet = (folder: string, name: string): MentionSet => {
  const gold: GoldFile = JSON.parse(readFileSync(join(folder, name, 'gold.json'), 'utf8'));
  return {
    name,
    pages: gold.pages.map(({ file, lang, mentions }) => {
      const page = readHtml(readFileSync(join(folder, name, 'pages', file), 'utf8'));
      const visible = page.blocks.map(({ text }) => text).join(' ');
      const forbidden = gold.must_not.find((each) => each.file === file)?.forbidden_at ?? [];
      return { file, lang, mentions, forbidden, visible, page };
    }),
  };
};

/** Every labelled set of pages, `tests/eval/mentions*`, by name. */
export const readMentionSets = (folder: string): MentionSet[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith('mentions'))
    .sort()
    .map((name) => readMentionSet(folder, name));
