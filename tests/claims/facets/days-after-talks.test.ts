import { describe, expect, it } from 'vitest';
import { daysAfterTalks } from '../../../src/claims/facets/days-after-talks.ts';
import { viewSentence } from '../../../src/claims/sentence/sentence-view.ts';

const daysOf = (sentence: string): (number | undefined)[] =>
  daysAfterTalks(viewSentence(sentence, 0)).map(({ value }) => value.day);

describe('days told by how long after the talks they were', () => {
  it.each<[string, number]>([
    ['A week after the Istanbul talks a first group was on its way home.', 23],
    ['Seven days after the meeting the exchange began.', 23],
    ['The exchange began nine days after the talks.', 25],
    ['4 days after Istanbul the first 390 captives were freed.', 20],
  ])('%s: %i', (sentence, day) => {
    expect(daysOf(sentence)).toEqual([day]);
  });

  it.each([
    'A week after the second round of talks a first group was on its way home.',
    'A month after the talks the exchange was over.',
    'Three weeks after the talks the exchange was completed.',
    'A week after the talks nobody has been freed.',
    'A week after the talks the exchange would be completed.',
    'A week after the call the exchange began.',
    'A week after the talks Kyiv was attacked.',
  ])('none: %s', (sentence) => {
    expect(daysOf(sentence)).toEqual([]);
  });
});
