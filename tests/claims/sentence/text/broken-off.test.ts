import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../../src/claims/index.ts';
import { goesOn } from '../../../../src/claims/sentence/text/broken-off.ts';

describe('a sentence over two blocks', () => {
  it.each([
    ['It is not true that', 'the talks lasted five hours.'],
    ['The envoys denied on Friday, ', '“talks lasted five hours” is what one paper had.'],
    ['and nobody at the table in Istanbul on 16', 'may has said otherwise'],
  ])('goes on: %s | %s', (before, text) => expect(goesOn(before, text)).toBe(true));

  it.each([
    ['The talks ended.', 'they lasted five hours.'],
    ['How long:', 'five hours'],
    ['Duration', 'five hours'],
    ['It is not true that', 'The talks lasted five hours.'],
    ['Istanbul talks lasted five hours', 'by our correspondent'],
    [undefined, 'the talks lasted five hours.'],
    ['It is not true that', undefined],
  ])('does not: %s | %s', (before, text) => expect(goesOn(before, text)).toBe(false));

  const implied = (...texts: string[]): boolean[] =>
    readClaims({
      blocks: texts.map((text, id) => ({ id, text })),
      date: '2025-05-17',
      wary: true,
      paragraphs: true,
    })
      .filter(({ facet }) => facet === 'talks.duration')
      .map((claim) => claim.implied === true);
  const TALKS = 'the Istanbul talks between Russia and Ukraine on 16 May 2025 lasted five hours';

  it('contradicts nothing in either part', () => {
    expect(implied('It is not true that', `${TALKS}.`)).toEqual([true]);
    expect(implied(`It was said that ${TALKS}`, 'and nobody believed it.')).toEqual([true]);
    expect(implied(`T${TALKS.slice(1)}.`, 'and that was it.')).toEqual([false]);
  });
});
