import { describe, expect, it } from 'vitest';
import { foretells } from '../../../../src/claims/sentence/stance/headline-future.ts';

describe('a headline that foretells', () => {
  it.each([
    ['vatican to host russia-ukraine talks', 'talks'],
    ['russia, ukraine to hold first direct talks since 2019', 'first'],
    ['ukraine and russia to swap 1,200 prisoners each', '1,200'],
    ['lavrov to lead russian team', 'lead'],
    ["russia's foreign minister to attend talks", 'attend'],
  ])('%s', (clause, words) => {
    expect(foretells(clause, clause.indexOf(words))).toBe(true);
  });

  it.each([
    ['russia and ukraine to trade prisoners after first direct talks', 'first'],
    ['trump to speak to putin', 'putin'],
    ['kyiv agrees to swap 1,000 prisoners', '1,000'],
    ['putin was to come', 'come'],
    ['moscow fails to send envoys', 'send'],
    ['on friday russia came to hold talks', 'hold'],
  ])('none: %s', (clause, words) => {
    expect(foretells(clause, clause.indexOf(words))).toBe(false);
  });
});
