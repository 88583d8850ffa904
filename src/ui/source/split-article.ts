import type { Passage } from '../../model/index.ts';

/** A stretch of an article's paragraph: a passage, or what stands between passages. */
export interface Stretch {
  readonly text: string;
  /** Offset in the article, UTF-16. */
  readonly start: number;
  /** The passage's id; absent for advertising, furniture and white space. */
  readonly passage?: string;
}

/**
 * An article as paragraphs of stretches, nothing added and nothing left out but the line breaks.
 * A passage that spans a line break shows in both paragraphs.
 */
export function splitArticle(
  article: string,
  passages: readonly Passage[],
): readonly (readonly Stretch[])[] {
  const ordered = [...passages].sort((a, b) => a.start - b.start);
  const paragraphs: Stretch[][] = [];
  let start = 0;
  for (const line of article.split(/\r?\n/)) {
    const at = article.indexOf(line, start);
    start = at + line.length;
    if (line.trim()) paragraphs.push(stretchesOf(article, at, start, ordered));
  }
  return paragraphs;
}

function stretchesOf(
  article: string,
  from: number,
  to: number,
  ordered: readonly Passage[],
): Stretch[] {
  const stretches: Stretch[] = [];
  let at = from;
  const push = (end: number, passage?: string) => {
    if (end <= at) return;
    const text = article.slice(at, end);
    stretches.push(passage === undefined ? { text, start: at } : { text, start: at, passage });
    at = end;
  };
  for (const passage of ordered) {
    if (passage.end <= at || passage.start >= to) continue;
    push(Math.max(at, passage.start));
    push(Math.min(to, passage.end), passage.id);
  }
  push(to);
  return stretches;
}
