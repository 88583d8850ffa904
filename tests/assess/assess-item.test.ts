import { describe, expect, it } from 'vitest';
import { assessItem } from '../../src/assess/index.ts';
import { BUNDLE, isFacet } from './bundle.ts';

const relations = (item: Parameters<typeof assessItem>[0]): string[] =>
  assessItem(item, BUNDLE).claims.flatMap((c) =>
    c.verdicts.map((v) => `${c.claim.facet} ${v.relation} ${v.source}`),
  );

describe('assessItem', () => {
  const sentence = 'The talks lasted five hours.';
  const before = 'Russia and Ukraine met in Istanbul on 16 May 2025.';

  it('takes the event from what stands before', () => {
    expect(relations({ before, sentence, page_date: '2025-05-17' })).toEqual([
      'talks.duration conflicts 000',
      'talks.duration conflicts 002',
      'talks.duration conflicts 003',
      'talks.duration conflicts 004',
    ]);
  });

  it.each([
    ['nothing tells the event', { sentence }],
    [
      'another round stands before',
      {
        before: 'The second round of the talks between Russia and Ukraine was held on 2 June.',
        sentence,
      },
    ],
    [
      'the page is of another year',
      { before: 'Russia and Ukraine met in Istanbul.', sentence, page_date: '2022-03-30' },
    ],
  ])('is silent where %s', (_, item) => {
    expect(relations(item)).toEqual([]);
  });

  it('gives only what the sentence itself says', () => {
    const { claims, mentions } = assessItem(
      {
        before: `${before} They agreed on a 1,000-for-1,000 swap.`,
        sentence,
        after: 'Putin did not attend the Istanbul talks.',
      },
      BUNDLE,
    );
    expect(claims.map((c) => c.claim.facet)).toEqual(['talks.duration']);
    expect(claims[0]?.claim.evidence).toEqual({ start: 17, end: 27 });
    expect(mentions).toEqual([
      expect.objectContaining({ text: 'talks', start: 4, topic: 'talks' }),
    ]);
  });

  it('drops a bare mention without a claim', () => {
    expect(assessItem({ before, sentence: 'Many liked the talks.' }, BUNDLE).mentions).toEqual([]);
  });

  it('reads relative days by the page date, and none by a malformed one', () => {
    const item = { sentence: 'Russia and Ukraine held direct talks in Istanbul on Friday.' };
    const dated = assessItem({ ...item, page_date: '2025-05-17' }, BUNDLE);
    expect(dated.claims.find(isFacet('talks.date'))?.claim.value).toMatchObject({ day: 16 });
    for (const page_date of ['soon', '2025-13-45', ''])
      expect(assessItem({ ...item, page_date }, BUNDLE).claims.some(isFacet('talks.date'))).toBe(
        false,
      );
  });

  it.each(['de', 'DE', ' de ', 'de_AT', 'de-AT', 'deu', 'ger', 'uk', 'ukr', 'sr-Latn'])(
    'reads no claim in another language: %j',
    (lang) => {
      expect(assessItem({ before, sentence, lang }, BUNDLE).claims).toEqual([]);
    },
  );

  it.each(['en', 'EN', ' en ', 'en-GB', 'en_US', 'eng', 'en-', 'english', 'C.UTF-8', '', '\n'])(
    'reads as English what is so tagged, or has no known tag: %j',
    (lang) => {
      expect(relations({ before, sentence, lang })).toEqual(relations({ before, sentence }));
      expect(relations({ before, sentence, lang }).length).toBeGreaterThan(0);
    },
  );
});
