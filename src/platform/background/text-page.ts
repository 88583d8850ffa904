import type { PageText } from '../../model/index.ts';

/** A bare text as a page to be assessed: a block for every line that holds something. */
export function textPage(text: string): PageText {
  const blocks = text
    .split(/\n+/)
    .filter((line) => line.trim())
    .map((line, id) => ({ id, text: line }));
  return { url: '', title: '', facts: { dates: [] }, blocks };
}
