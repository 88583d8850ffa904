import { describe, expect, it } from 'vitest';
import { judgedFalse } from '../../../../src/claims/sentence/stance/judged-false.ts';

const judged = (text: string): boolean => judgedFalse(text, text.indexOf('lasted'));

describe('a report that the sentence judges', () => {
  it.each([
    'posts according to which the talks lasted 15 minutes proved false.',
    'messages in which it was said that they lasted 20 minutes turned out to be invented.',
    'claims that the talks lasted 15 minutes were knocked down by the hosts.',
    'a headline saying that the talks lasted an hour was withdrawn.',
    'not one of the accounts by which the talks lasted three hours stood up to a check.',
    'early bulletins had it that they lasted an hour; within minutes this was put right.',
    'reports, since corrected, said that they lasted three hours.',
    'experts exposed as fake a document stating that the talks lasted an hour.',
    '"they lasted an hour," a passer-by told us; he was mistaken.',
    '"the talks lasted an hour," wrote a reader, who was wrong.',
    'it was a hoax: the video purporting to show that they lasted an hour.',
  ])('false: %s', (text) => expect(judged(text)).toBe(true));

  it.each([
    '"they lasted an hour," said the envoy; the critics were wrong.',
    'a report says that the talks lasted two hours.',
    'the talks lasted two hours, and the story was told again and again.',
    'the false start was forgotten when the talks lasted two hours.',
    'the report on how long the talks lasted was read aloud.',
  ])('not judged: %s', (text) => expect(judged(text)).toBe(false));
});
