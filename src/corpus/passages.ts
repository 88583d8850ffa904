import { splitSentences } from '../claims/index.ts';
import type { Passage, TextRange } from '../model/index.ts';
import { type ArticleLine, articleLines } from './article-line.ts';
import { isAdvertising } from './is-advertising.ts';
import { isFurniture } from './is-furniture.ts';
import { isLabelHeading, namesIn } from './is-label-heading.ts';
import { isReaderAdvice } from './is-reader-advice.ts';
import { joinBrokenLines } from './join-broken-lines.ts';

/** The sign of a list item is no part of its sentence. */
const withoutBullet = (line: ArticleLine): ArticleLine => {
  const bullet = /^(?:[-•*–—·]|\d{1,2}[.)])\s+/.exec(line.text)?.[0].length ?? 0;
  return { text: line.text.slice(bullet), start: line.start + bullet, end: line.end };
};

/**
 * The paragraphs of an article that speak: title, text, list items and headings that name something,
 * in order. Left out: advertising, furniture, headings that are mere labels. A sentence broken over
 * two lines is one paragraph. `text` is `article.slice(start, end)`.
 */
export function readParagraphs(article: string): ArticleLine[] {
  const lines = joinBrokenLines(article, articleLines(article)).map(withoutBullet);
  const kept = lines.filter(
    ({ text }, at) => at === 0 || !(isFurniture(text) || isAdvertising(text)),
  );
  const names = namesIn(kept.map(({ text }) => text));
  return kept.filter(({ text }, at) => at === 0 || !isLabelHeading(text, names));
}

/** A line break inside a paragraph is a blank to the sentence splitter; offsets stay. */
export const unbroken = (text: string): string => text.replace(/[\r\n]/g, ' ');

const speaks = (text: string): boolean =>
  /[\p{L}\p{N}]/u.test(text) && !isFurniture(text) && !isReaderAdvice(text);

/** The sentences of one paragraph that speak, as ranges of the article. */
const sentencesOf = ({ text, start }: ArticleLine): TextRange[] =>
  splitSentences(unbroken(text))
    .filter((range) => speaks(text.slice(range.start, range.end)))
    .map((range) => ({ start: start + range.start, end: start + range.end }));

/** The passages of an article's paragraphs: one sentence each, an exact substring of the article. */
export function passagesOf(
  source: string,
  article: string,
  paragraphs: readonly ArticleLine[],
): Passage[] {
  return paragraphs.flatMap(sentencesOf).map(({ start, end }, at) => ({
    id: `${source}:${at}`,
    source,
    text: article.slice(start, end),
    start,
    end,
  }));
}
