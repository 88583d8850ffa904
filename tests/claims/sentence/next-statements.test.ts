import { describe, expect, it } from 'vitest';
import {
  makesAStatement,
  nextStatements,
  startsWithVerb,
} from '../../../src/claims/sentence/next-statements.ts';

/** The folded sentence, a bar before each further statement. */
const parted = (folded: string): string =>
  nextStatements(folded)
    .toReversed()
    .reduce((text, at) => `${text.slice(0, at)}|${text.slice(at)}`, folded);

describe('a further statement without a conjunction that always opens one', () => {
  it.each([
    'zelensky was there |and putin was not',
    'no truce was agreed |after the envoys met',
    'putin stayed in moscow |and kyiv had agreed to it',
    'the team was led by medinsky |and ukraine accepted the truce',
    'the talks ended without a truce |and an exchange of a thousand for a thousand was agreed',
    'the exchange was completed |and in the first phase each side released 390',
    'turkey hosted them, |and 303 from each side followed',
  ])('%s', (text) => expect(parted(text.replaceAll('|', ''))).toBe(text));

  it.each([
    ['two who act', 'on friday russia and ukraine agreed to it'],
    ['two who act', 'it was said that putin and zelensky met'],
    ['two groups', 'they said that the russians and the delegations met'],
    ['numbers of one list', 'freed were 270 soldiers and 120 civilians were among them'],
    ['nothing told before', 'after talks and the pause was over'],
    ['measured from it', 'they met four days after the envoys had left'],
    ['a second verb', 'putin proposed it and then stayed away'],
  ])('none, %s: %s', (_, text) => expect(parted(text)).toBe(text));
});

describe('finite verbs', () => {
  it.each(['the talks lasted long', 'was not', 'they met'])('%s', (words) =>
    expect(makesAStatement(words)).toBe(true),
  );

  it.each(['on 16 may', 'a hundred minutes', 'indeed the red bed'])('none: %s', (words) =>
    expect(makesAStatement(words)).toBe(false),
  );

  it('right at the beginning', () => {
    expect(startsWithVerb('said yes')).toBe(true);
    expect(startsWithVerb('in moscow said yes')).toBe(false);
  });
});
