import { describe, expect, it } from 'vitest';
import { splitArticle } from '../../../src/ui/source/split-article.ts';

const passage = (id: string, article: string, text: string) => {
  const start = article.indexOf(text);
  return { id, source: '000', text, start, end: start + text.length };
};

describe('splitArticle', () => {
  const article = 'A title\nFirst sentence. Second one.\n\nSubscribe now\nA third.\r\nEnd.';
  const passages = [
    passage('000:1', article, 'Second one.'),
    passage('000:0', article, 'First sentence.'),
    passage('000:2', article, 'A third.\r\nEnd.'),
  ];
  const paragraphs = splitArticle(article, passages);

  it('keeps every word of the article in its order', () => {
    const shown = paragraphs.map((stretches) => stretches.map(({ text }) => text).join(''));
    expect(shown).toEqual(article.split(/\r?\n/).filter((line) => line.trim()));
  });

  it('names the passages and leaves the rest unnamed', () => {
    expect(paragraphs.map((stretches) => stretches.map(({ passage: id }) => id))).toEqual([
      [undefined],
      ['000:0', undefined, '000:1'],
      [undefined],
      ['000:2'],
      ['000:2'],
    ]);
  });

  it('is whole without passages and empty without text', () => {
    expect(splitArticle('One.\nTwo.', []).map((p) => p[0]?.text)).toEqual(['One.', 'Two.']);
    expect(splitArticle('', [])).toEqual([]);
  });
});
