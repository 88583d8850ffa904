import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, find } from '../../src/search/index.ts';
import { realCorpus } from '../corpus/articles.ts';
import { passagesOf } from './passages.ts';

const texts = (query: string, ...passages: string[]): string[] =>
  find(buildIndex(passagesOf(...passages)), query).map(({ passage }) => passage.text);

const marks = (query: string, text: string): string[] =>
  find(buildIndex(passagesOf(text)), query).flatMap(({ passage, marked }) =>
    marked.map(({ start, end }) => passage.text.slice(start, end)),
  );

describe('what a query finds and marks', () => {
  it.each([
    ['1000', 'A landmark 1,000-for-1,000 swap.', ['1,000', '1,000']],
    ['1,000', 'A swap of 1000 each.', ['1000']],
    ['1 000', 'A landmark 1,000-for-1,000 swap.', ['1,000', '1,000']],
    ['1.000', 'Обмін 1\u00a0000 на 1\u202f000', ['1\u00a0000', '1\u202f000']],
    ['1,000-for-1,000', 'They freed 1,000 prisoners.', ['1,000']],
    ['ciragan', 'At the Çırağan Palace', ['Çırağan']],
    ['Çırağan', 'At the Ciragan Palace', ['Ciragan']],
    ['istanbul', 'İSTANBUL’da görüşme', ['İSTANBUL']],
    ['medinski', 'Vladimir Medinsky said', ['Medinsky']],
    ['Medinskiy', 'Vladimir Medinski said', ['Medinski']],
    ['Мединский', 'Vladimir Medinsky said', ['Medinsky']],
    ['zelensky', 'Zelenskyy’s team', ['Zelenskyy’s']],
    ['kiev', 'Kyiv accused Moscow', ['Kyiv']],
    ['türkiye', 'hosted by Turkey', ['Turkey']],
    ['umierov', 'Rustem Umerov', ['Umerov']],
    ['medin', 'Vladimir Medinsky said', ['Medinsky']],
    ['medniski', 'Vladimir Medinsky said', ['Medinsky']],
    ['prisoner', 'Prisoners came home', ['Prisoners']],
    ['prisoners', 'A prisoner came home', ['prisoner']],
    ['exchange', 'exchanged 390 detainees', ['exchanged']],
    ['US', 'the U.S. envoy', ['U.S.']],
    ['how long did the talks last', 'The talks ended.', ['talks']],
    ['the', 'The men and their talks: these.', ['The']],
    ['war', 'A war, and warfare.', ['war']],
  ])('%s in “%s”', (query, text, expected) => expect(marks(query, text)).toEqual(expected));

  it.each([
    ['100', 'A swap of 1,000 each.'],
    ['1000', 'A swap of 100 each, 10000 in all, 21,000 asked.'],
    ['390', '1,390 and 3900'],
    ['kyiv', 'Kharkiv'],
    ['', 'anything'],
    ['!?—', 'anything'],
    ['\u0001', 'talks talks'],
    ['talk\u00012', 'calm calm'],
    ['constructor', 'a calm day'],
    ['__proto__', 'a calm day'],
  ])('nothing for %j in “%s”', (query, text) => expect(marks(query, text)).toEqual([]));
});

describe('the traps of FlexSearch', () => {
  it('one unknown word does not empty the answer', () => {
    expect(texts('talks xyzzyx Istanbul', 'Talks in Istanbul.', 'Nothing here.')).toEqual([
      'Talks in Istanbul.',
    ]);
  });

  it('repeated letters are not folded', () => {
    expect(texts('comittee', 'The committee met.', 'A comet fell.')).toEqual([
      'The committee met.',
    ]);
    expect(marks('met', 'He meets them.')).toEqual([]);
  });

  it('more than a hundred passages are found where asked for', () => {
    const many = Array.from({ length: 250 }, (_, at) => `Talks number ${at}.`);
    expect(find(buildIndex(passagesOf(...many)), 'talks', 1000)).toHaveLength(250);
    expect(find(buildIndex(passagesOf(...many)), 'talks')).toHaveLength(50);
  });

  it('an answer is the caller’s own: changing it changes no later one', () => {
    const index = buildIndex(passagesOf('Talks in Istanbul.', 'Talks in Kyiv.'));
    const first = find(index, 'talks');
    const copy = structuredClone(first);
    first[0]?.marked.pop();
    first.length = 0;
    expect(find(index, 'talks')).toEqual(copy);
  });

  it('a word’s frequency counts, though FlexSearch keeps none', () => {
    expect(
      texts(
        'swap',
        'A swap and the calm of one more week.',
        'A swap, yes a swap, the second swap now.',
      )[0],
    ).toMatch(/second/);
  });

  it('words of one passage are found whatever they are called', () => {
    expect(marks('constructor', 'The constructor and __proto__ and toString')).toEqual([
      'constructor',
    ]);
    expect(marks('toString', 'The constructor and __proto__ and toString')).toEqual(['toString']);
  });
});

describe('order', () => {
  it.each([
    [
      'a rare word before a common one',
      'talks Belarus',
      ['Belarus took part.', 'Talks were held.', 'Talks wore on...', 'Talks all day...'],
    ],
    [
      'a passage with all words before one with some',
      'prisoner swap',
      ['A prisoner swap.', 'A swap, swap, swap.', 'A prisoner.'],
    ],
    [
      'a short passage before a long one',
      'swap',
      ['The swap.', 'The swap that both sides had agreed on in the talks of May.'],
    ],
    [
      'the word itself before one it begins',
      'exchange',
      ['The exchange now.', 'They exchanged it.'],
    ],
    ['reading order between equals', 'calm', ['calm one', 'calm two', 'calm six']],
  ])('%s', (_name, query, expected) => {
    expect(texts(query, ...expected)).toEqual(expected);
    if (!_name.startsWith('reading'))
      expect(texts(query, ...expected.toReversed())[0]).toBe(expected[0]);
  });

  it('is BM25, to the figure', () => {
    const passages = passagesOf('aaa bbb', 'aaa ccc ddd', 'eee fff');
    const mean = (7 + 11 + 7) / 3;
    const part = (holders: number, length: number) =>
      (Math.log(1 + (3 - holders + 0.5) / (holders + 0.5)) * 2.2) /
      (1 + 1.2 * (0.25 + (0.75 * length) / mean));
    const hits = find(buildIndex(passages), 'aaa ccc');
    expect(hits.map(({ passage }) => passage.id)).toEqual(['000:1', '000:0']);
    expect(hits[0]?.score).toBeCloseTo(part(2, 11) + part(1, 11), 12);
    expect(hits[1]?.score).toBeCloseTo(part(2, 7) / 2, 12);
  });
});

describe('laws', () => {
  const word = fc.constantFrom(
    'talks',
    'Istanbul',
    '1,000',
    'Medinsky',
    'swap',
    'über',
    'Çırağan',
    'U.S.',
    'the',
    '390',
  );
  const text = fc
    .array(fc.oneof(word, fc.string()), { minLength: 1, maxLength: 8 })
    .map((words) => words.join(' '));
  it('marks lie inside the text, in order, and repeat nothing', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), fc.oneof(text, fc.string()), (all, query) => {
        const index = buildIndex(passagesOf(...all));
        const hits = find(index, query);
        expect(new Set(hits.map(({ passage }) => passage.id)).size).toBe(hits.length);
        for (const { passage, marked } of hits) {
          expect(marked.length).toBeGreaterThan(0);
          let last = 0;
          for (const { start, end } of marked) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(passage.text.length);
        }
        expect(find(index, query)).toEqual(hits);
      }),
    );
  });

  it('every word of a passage finds it', () => {
    fc.assert(
      fc.property(word, fc.array(text, { minLength: 1, maxLength: 4 }), (query, all) => {
        const index = buildIndex(passagesOf(...all, `before ${query} after`));
        expect(
          find(index, query, 100).some(({ passage }) => passage.id === `000:${all.length}`),
        ).toBe(true);
      }),
    );
  });
});

describe('the five articles', () => {
  const index = buildIndex(realCorpus().passages);
  it.each([
    ['1000', /1,000-for-1,000|1,000/],
    ['medinski', /Medinsk[yi]/],
    ['dolmabahce palace', /Dolmabahçe Palace/],
    ['390 each', /390 (?:detainees|prisoners)/],
    ['belarus medical', /Belarus for medical/],
    ['100 minutes', /approximately 100 minutes/],
  ])('%s', (query, expected) => expect(find(index, query)[0]?.passage.text).toMatch(expected));
});
