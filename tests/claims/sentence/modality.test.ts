import { describe, expect, it } from 'vitest';
import { type Stance, stanceAt } from '../../../src/claims/sentence/modality.ts';
import { negatedBefore, putAway } from '../../../src/claims/sentence/negation.ts';
import { type SentenceView, viewSentence } from '../../../src/claims/sentence/sentence-view.ts';
import { withoutDenials } from '../../../src/claims/sentence/stance/denials.ts';

/** The sentence with `[words]` in brackets, and where they stand once the brackets are gone. */
const placed = (marked: string): { view: SentenceView; start: number; end: number } => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { view: viewSentence(marked.replace(/[[\]]/g, ''), 0), start, end };
};
const stance = (marked: string, future = false): Stance => {
  const { view, start, end } = placed(marked);
  return stanceAt(view, start, end, { future });
};

describe('stanceAt', () => {
  it.each<[Stance, readonly string[]]>([
    [
      'asserted',
      [
        'The talks lasted [two hours].',
        'It is not denied that the talks lasted [two hours].',
        'The talks of 16 May lasted [two hours].',
        'The delegations met in [Ankara] on 16 May for talks.',
        'In May 2025 the delegations met for [two hours].',
        'On Friday, May 16, they met for [two hours].',
        'Nobody denies that the talks lasted [two hours].',
        'An earlier version of this article gave five hours; in fact the talks lasted [two hours].',
        'Moscow denied this, saying that the talks lasted [two hours].',
        'Although nobody expected it, the talks lasted [two hours].',
      ],
    ],
    [
      'denied',
      [
        'Moscow denied that the talks lasted [two hours].',
        'It is untrue that the talks lasted [two hours].',
        'Contrary to reports of [two hours] the talks were short.',
        'The report that the talks lasted [two hours] was dismissed as fake.',
        'Claims that the talks lasted [two hours] are false.',
        'It was wrongly reported that the talks lasted [two hours].',
        'An earlier version of this article said the talks lasted [two hours].',
        'There is no evidence that the talks lasted [two hours].',
      ],
    ],
    [
      'open',
      [
        'The whole exchange [was completed] on Friday, the president had hoped.',
        'The talks lasted [five hours], the hosts had feared.',
        'Did the talks last [two hours]?',
        'If the talks last [two hours], much can be said.',
        'The talks will last [two hours].',
        'The talks are expected to last [two hours].',
        'The talks may last [two hours].',
        'A rumour in the press tent had it that the talks lasted [two hours].',
        'The talks might have lasted [two hours].',
        'Whether the talks lasted [two hours] is not known.',
        'Had the talks lasted [two hours], more would have come of them.',
        'Kyiv wants the talks to last [two hours].',
        'Washington called for talks of [two hours].',
        'The talks were due to last [two hours].',
        'Unless the talks last [two hours], nothing will come of them.',
      ],
    ],
  ])('%s', (expected, sentences) => {
    for (const s of sentences) expect([s, stance(s)]).toEqual([s, expected]);
  });

  it.each([
    ['The sides will exchange [1,000 prisoners].', 'asserted'],
    ['The sides agreed to exchange [1,000 prisoners].', 'asserted'],
    ['Will the sides exchange [1,000 prisoners]?', 'open'],
    ['If the sides exchange [1,000 prisoners], families will be told.', 'open'],
    ['No source we trust puts it at [more than two hours].', 'open'],
    ['No Turkish official has spoken of [five hours].', 'open'],
    ['No reporter was let in for the [two hours].', 'asserted'],
    ['They said that if the sides exchange [1,000 prisoners], families will be told.', 'open'],
  ])('where the future is allowed: %s %s', (sentence, expected) => {
    expect(stance(sentence, true)).toBe(expected);
  });

  it('two denials cancel out', () => {
    expect(
      stance('Kyiv denied reports that it was untrue that the talks lasted [two hours].'),
    ).toBe('asserted');
  });

  it.each(['in May [they] met', 'on 16 May [they] met', 'since May [they] met'])(
    'the month is no modal verb: %s',
    (text) => {
      expect(stance(text)).toBe('asserted');
    },
  );
  it.each(['the sides may [meet] again', 'Putin may well [come]'])(
    'the verb is no month: %s',
    (text) => {
      expect(stance(text)).toBe('open');
      expect(placed(text).view.dates).toEqual([]);
    },
  );
});

describe('negatedBefore', () => {
  it.each([
    'The talks did not last [two hours].',
    'The talks never lasted [two hours].',
    "The talks didn't last [two hours].",
    'Putin refused to [come].',
    'The sides failed to [agree].',
    'Neither side spoke for [two hours].',
  ])('negated: %s', (marked) => {
    const { view, start } = placed(marked);
    expect(negatedBefore(view, start)).toBe(true);
  });

  it.each([
    'The talks lasted [two hours].',
    'Putin did not come, but the talks lasted [two hours].',
    'The notable talks lasted [two hours].',
    'In November the talks lasted [two hours].',
  ])('not negated: %s', (marked) => {
    const { view, start } = placed(marked);
    expect(negatedBefore(view, start)).toBe(false);
  });
});

describe('putAway', () => {
  it.each<[string, boolean]>([
    ['not [1,000] but 390', true],
    ["it wasn't [800] but 1,000", true],
    ["it wasn't 800 but [1,000]", false],
    ['390 instead of [1,000]', true],
    ['on 16 May, not on [15 May]', true],
    ['in Istanbul rather than in [Ankara]', true],
    ['not 1,000 but [390]', false],
    ['[390] and not more', false],
    ['nothing but [390]', false],
  ])('%s: %s', (marked, expected) => {
    const { view, start } = placed(marked);
    expect(putAway(view, start)).toBe(expected);
  });
});

it('withoutDenials blanks the words of denial and keeps offsets', () => {
  const text = 'kyiv denied that it was not true that they met';
  const plain = withoutDenials(text);
  expect(plain).toHaveLength(text.length);
  expect(plain).not.toMatch(/denied|not true/);
  expect(plain.indexOf('they met')).toBe(text.indexOf('they met'));
});
