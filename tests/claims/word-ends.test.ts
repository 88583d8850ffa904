import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../src/claims/', import.meta.url);

/** A group that ends a word by `\b`, where nothing more of the word can follow. */
const SLOW_END = /\)\\b(?=[)|`'/,[ ]|$)/m;

/** Files in which a group so ended has an alternative that ends in a blank or a sign: there `\b` says something else. */
const MEANT = [
  'facets/attendance/talks-attendance.ts',
  'facets/ceasefire/reached-or-not.ts',
  'facets/ceasefire/words.ts',
  'facets/composition/both-kinds.ts',
  'facets/demands/whose.ts',
  'facets/leads/beside.ts',
  'facets/leads/elsewhen.ts',
  'facets/place/led-there.ts',
  'facets/proposal/answers.ts',
  'sentence/stance/earlier-version.ts',
];

const withoutComments = (text: string): string => text.replace(/^ *(?:\*|\/\/|\/\*).*$/gm, '');

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => [name, withoutComments(readFileSync(new URL(name, root), 'utf8'))] as const);

describe('the ends of words in patterns', () => {
  it('are written (?!\\w) behind a group: \\b there doubles what a pattern costs to compile', () => {
    const slow = files.filter(([, text]) => SLOW_END.test(text)).map(([name]) => name);
    expect(slow.toSorted()).toEqual(MEANT);
  });

  it.each([
    ['(?:a|b)\\b/', true],
    ['(?:a|b)\\b|c', true],
    ['(?:a|b)(?!\\w)/', false],
    ['\\b(?:a|b)', false],
    ['(?:a )?\\b(?:b|c)', false],
  ])('%s: %s', (text, slow) => {
    expect(SLOW_END.test(text)).toBe(slow);
  });
});
