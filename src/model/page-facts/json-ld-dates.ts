import type { PageDate } from '../report.ts';
import type { MarkedPage } from './markup.ts';

/** Structured data longer than this is no article's, characters. */
const LONGEST = 200_000;

/** Things that are published as a page of their own. */
const ARTICLE = /article|posting|report|webpage|videoobject|review/i;

const JSON_LD = /^\s*application\/ld\+json\s*(?:;|$)/i;

/**
 * The days of publication that a page's JSON-LD states for the page itself, each once, in order, and behind
 * them those of its changes; not those of its comments or of pages it points to. Broken data states nothing.
 */
export function jsonLdDates<E>({ all, markup }: MarkedPage<E>): PageDate[] {
  const published = new Set<string>();
  const changed = new Set<string>();
  for (const script of all('script')) {
    if (!JSON_LD.test(markup.attributeOf(script, 'type') ?? '')) continue;
    const text = markup.textOf(script);
    if (text.length > LONGEST || !text.includes('datePublished')) continue;
    for (const article of articlesIn(parse(text), 0)) {
      addText(published, article.datePublished);
      addText(changed, article.dateModified);
    }
  }
  return [
    ...[...published].map((text) => ({ origin: 'json-ld' as const, text })),
    ...[...changed].map((text) => ({ origin: 'changed' as const, text })),
  ];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A page's data is its own affair.
    return undefined;
  }
}

/** Articles stand at the top, in a list, in `@graph` or as the main entity; no deeper. */
function articlesIn(value: unknown, depth: number): Record<string, unknown>[] {
  if (depth > 3 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => articlesIn(item, depth + 1));
  const thing = value as Record<string, unknown>;
  const own = isArticle(thing['@type']) ? [thing] : [];
  return [
    ...own,
    ...articlesIn(thing['@graph'], depth + 1),
    ...articlesIn(thing.mainEntity, depth + 1),
  ];
}

const addText = (dates: Set<string>, date: unknown): void => {
  if (typeof date === 'string') dates.add(date.trim());
};

/** Types are a name or a list of names; whatever else stands there is none. */
const isArticle = (type: unknown): boolean =>
  (Array.isArray(type) ? type : [type]).some(
    (name) => typeof name === 'string' && ARTICLE.test(name),
  );
