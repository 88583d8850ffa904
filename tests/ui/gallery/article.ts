import type { SourceState } from '../../../src/ui/source/index.ts';
import { ALL } from '../fixtures/claims.ts';
import { SOURCES } from '../fixtures/sources.ts';

/** A source as its page gets it: an article made of the fixtures' passages of that source. */
export function articleOf(id: string): SourceState {
  const source = SOURCES.find((each) => each.id === id);
  if (!source) return { kind: 'unknown', id, sources: SOURCES };
  const verdicts = new Map(
    ALL.flatMap(({ verdicts }) => verdicts)
      .filter((verdict) => verdict.source === id)
      .map((verdict) => [verdict.passage, verdict]),
  );
  let article = `${source.title}\nRelated: Ten things to know\n`;
  const passages = [...verdicts.values()].map(({ passage, excerpt }) => {
    const start = article.length;
    article += `${excerpt}\n`;
    return { id: passage, source: id, text: excerpt, start, end: start + excerpt.length };
  });
  return { kind: 'ready', source, passages, article, sources: SOURCES };
}
