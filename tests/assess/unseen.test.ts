import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assessItem } from '../../src/assess/index.ts';
import { BUNDLE } from './bundle.ts';

/*
 * Sentences written by people who had read the five sources and nothing of the rules. Each says what is
 * to be shown: a conflict, an agreement, or no conflict (`quiet`). `gap` marks what is known to fail.
 */

interface Row {
  readonly id: string;
  readonly before?: string;
  readonly sentence: string;
  readonly page_date: string;
  readonly expect: 'conflict' | 'agree' | 'quiet';
  readonly gap?: boolean;
}

const rowsOf = (set: string): Row[] =>
  readFileSync(new URL(`unseen/${set}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

/** What is shown, in the words of the labels; a sentence with both is a conflict. */
function shown({ before, sentence, page_date }: Row): Row['expect'] {
  const item = { sentence, page_date, ...(before ? { before } : {}) };
  const relations = assessItem(item, BUNDLE).claims.flatMap(({ verdicts }) =>
    verdicts.map(({ relation }) => relation),
  );
  if (relations.includes('conflicts')) return 'conflict';
  return relations.includes('corroborates') ? 'agree' : 'quiet';
}

const holds = (row: Row): boolean => {
  const found = shown(row);
  return row.expect === 'quiet' ? found !== 'conflict' : found === row.expect;
};

describe.each([
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twentyfirst',
  'twentysecond',
  'twentythird',
  'twentyfourth',
  'twentyfifth',
  'twentysixth',
  'twentyseventh',
  'twentyeighth',
  'twentyninth',
  'long',
  'ordinary',
  'compound',
  'headlines',
  'captions',
])('unseen sentences, %s set', (set) => {
  const rows = rowsOf(set);

  it.each(rows.filter(({ gap }) => !gap))('$id $expect: $sentence', (row) => {
    expect(holds(row), `shown: ${shown(row)}`).toBe(true);
  });

  it.fails.each(rows.filter(({ gap }) => gap))('known gap, $id $expect: $sentence', (row) => {
    expect(holds(row)).toBe(true);
  });
});
