import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assessItem, type Item } from '../../src/assess/index.ts';
import { BUNDLE } from './bundle.ts';

/*
 * Labelled sentences within words that say how they are meant: what is taken as so agrees as before, and what nobody says is so
 * contradicts nothing.
 */

interface Labelled extends Item {
  readonly kind: string;
}

const items = ['dev', 'blind', 'thirtyeighth'].flatMap((set) =>
  readFileSync(`tests/eval/claims/${set}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled),
);

const conflicts = (item: Item): readonly string[] =>
  assessItem(item, BUNDLE).claims.flatMap(({ claim, verdicts }) =>
    verdicts.some(({ relation }) => relation === 'conflicts')
      ? [`${claim.facet} ${JSON.stringify(claim.value)}`]
      : [],
  );

/** A sentence as it goes on behind "that": lower case, without its stop. */
const clause = (sentence: string): string =>
  sentence
    .replace(
      /^(?:The|An?|In|On|At|It|Both|Neither|No|After|When|Two|Some|As|There|They|He|Not|All|Only|With|Under|This|That|His|Their|Its|What|By|For|From)\b/,
      (word) => word.toLowerCase(),
    )
    .replace(/[.!?]["”]?$/, '');

/** A "no" or "not" in the words around a clause that takes nothing of it back. */
const TAKEN_AS_SO: Readonly<Record<string, (sentence: string) => string>> = {
  secret: (s) => `It is no secret that ${clause(s)}.`,
  disputed: (s) => `Nobody disputes that ${clause(s)}.`,
  'not denied': (s) => `The official did not deny that ${clause(s)}.`,
  'not mentioned': (s) => `The official did not mention that ${clause(s)}.`,
  'not known': (s) => `She did not know that ${clause(s)}.`,
  'not aware': (s) => `Many are not aware that ${clause(s)}.`,
  'not forgotten': (s) => `Nor should it be forgotten that ${clause(s)}.`,
  'never forgotten': (s) => `He would never forget, he said, that ${clause(s)}.`,
  'no doubt': (s) => `There is no doubt that ${clause(s)}.`,
  'not new': (s) => `It is not new that ${clause(s)}.`,
  'never mind': (s) => `Never mind that ${clause(s)}.`,
  'not regretted': (s) => `He did not regret that ${clause(s)}.`,
  'no surprise': (s) => `It surprised nobody that ${clause(s)}.`,
};

describe('no conflict comes of a "not" that denies something else', () => {
  const agreeing = items.filter(
    (item) =>
      item.kind === 'corroborate' &&
      !/^(?:Contrary|Where)\b/.test(item.sentence) &&
      conflicts(item).length === 0,
  );
  it.each(Object.entries(TAKEN_AS_SO))('%s', (_, framed) => {
    const found = agreeing.flatMap((item) => {
      const sentence = framed(item.sentence);
      return conflicts({ ...item, sentence }).map((each) => `${sentence}: ${each}`);
    });
    expect(agreeing.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });
});

/** Words around a clause by which nobody says that it is so. */
const LEFT_OPEN: Readonly<Record<string, (sentence: string) => string>> = {
  asked: (s) => `Is it true that ${clause(s)}?`,
  rumoured: (s) => `Rumour had it that ${clause(s)}.`,
  unconfirmed: (s) => `Unconfirmed reports said that ${clause(s)}.`,
  'should it turn out': (s) => `If it turned out that ${clause(s)}, that would be news.`,
  posted: (s) => `A post shared 40,000 times says that ${clause(s)}.`,
  'answered by a machine': (s) => `Asked about it, the chatbot replied that ${clause(s)}.`,
  imagined: (s) => `Imagine that ${clause(s)}.`,
  doubted: (s) => `I doubt that ${clause(s)}.`,
  unclear: (s) => `It is unclear whether ${clause(s)}.`,
  believed: (s) => `Many readers believed that ${clause(s)}.`,
  'not said': (s) => `The statement does not say that ${clause(s)}.`,
  'not to be believed': (s) => `Do not believe anyone who tells you that ${clause(s)}.`,
  'a quiz': (s) => `True or false? ${s}`,
};

describe('no conflict comes of what nobody says is so', () => {
  // One statement and no more: of two the second may be the writer's own.
  const untrue = items.filter(
    (item) =>
      item.kind === 'conflict' &&
      !/[?:;"“]|, but\b/.test(item.sentence) &&
      conflicts(item).length > 0,
  );
  it.each(Object.entries(LEFT_OPEN))('%s', (_, framed) => {
    const found = untrue.flatMap((item) => {
      const sentence = framed(item.sentence);
      return conflicts({ ...item, sentence }).map((each) => `${sentence}: ${each}`);
    });
    expect(untrue.length).toBeGreaterThan(80);
    expect(found).toEqual([]);
  });
});
