import type { TextRange } from '../model/index.ts';

/** A line or a run of joined lines of an article: `text` is `article.slice(start, end)`. */
export interface ArticleLine extends TextRange {
  readonly text: string;
}

/** The lines of an article that hold anything, without surrounding white space, in order. */
export function articleLines(article: string): ArticleLine[] {
  const lines: ArticleLine[] = [];
  for (const match of article.matchAll(/[^\r\n]+/g)) {
    const text = match[0].trim();
    if (text === '') continue;
    const start = match.index + match[0].indexOf(text);
    lines.push({ text, start, end: start + text.length });
  }
  return lines;
}

/** Whether a line ends as a sentence does: `.`, `!`, `?`, `…` or `:`, with closing quotes or brackets. */
export const endsAsSentence = (line: string): boolean => /[.!?…:]["'”’»)\]]*$/.test(line);

/** Number of words, counted by blanks. */
export const wordCount = (line: string): number => line.split(/\s+/).length;
