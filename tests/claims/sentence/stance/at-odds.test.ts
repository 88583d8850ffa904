import { expect, it } from 'vitest';
import { stanceAt } from '../../../../src/claims/sentence/modality.ts';
import { viewSentence } from '../../../../src/claims/sentence/sentence-view.ts';
import { withoutAtOdds } from '../../../../src/claims/sentence/stance/at-odds.ts';

const stanceOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return stanceAt(viewSentence(text, 0), start, start + words.length);
};

it.each([
  ['Reports that they met for six hours do not correspond to reality.', 'denied'],
  ['Claims that they met for six hours bear no relation to the facts.', 'denied'],
  ['The story that they met for six hours has nothing to do with the truth.', 'denied'],
  ['Claims that they met for six hours are at odds with the facts.', 'denied'],
  ['They met for six hours, and the result did not correspond to expectations.', 'asserted'],
  ['They met for six hours; hopes of a truce had little to do with reality.', 'asserted'],
])('%s: %s', (text, stance) => {
  expect(stanceOf(text, 'met for six hours')).toBe(stance);
});

it('blanks the words of denial and keeps the offsets', () => {
  const text = 'claims that a truce was agreed do not square with the facts';
  const plain = withoutAtOdds(text);
  expect(plain).toHaveLength(text.length);
  expect(plain.trimEnd()).toBe('claims that a truce was agreed');
});
