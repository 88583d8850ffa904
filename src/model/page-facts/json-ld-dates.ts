import type { PageDate } from '../report.ts';
import type { MarkedPage } from './markup.ts';

/** Structured data longer than this is no article's, characters. */
const LONGEST = 200_000;

/** Things that are published as a page of their own. */
const ARTICLE = /article|posting|report|webpage|videoobject|review/i;

const JSON_LD = /^\s*application\/ld\+json\s*(?:;|$)/i;

/**
 * The days of publication that a page's JSON-LD states for the page itself, each once, in order; not
 * those of its comments, of pages it points to, nor the day of a change. Broken data states nothing.
 */
export function jsonLdDates<E>({ all, markup }: MarkedPage<E>): PageDate[] {
  const dates = new Set<string>();
  for (const script of all('script')) {
    if (!JSON_LD.test(markup.attributeOf(script, 'type') ?? '')) continue;
    const text = markup.textOf(script);
    if (text.length > LONGEST || !text.includes('datePublished')) continue;
    for (const date of publishedIn(parse(text), 0)) dates.add(date);
  }
  return [...dates].map((text) => ({ origin: 'json-ld', text }));
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
function publishedIn(value: unknown, depth: number): string[] {
  if (depth > 3 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => publishedIn(item, depth + 1));
  const {
    '@type': type,
    '@graph': graph,
    mainEntity,
    datePublished,
  } = value as Record<string, unknown>;
  const own = isArticle(type) && typeof datePublished === 'string' ? [datePublished.trim()] : [];
  return [...own, ...publishedIn(graph, depth + 1), ...publishedIn(mainEntity, depth + 1)];
}

/** Types are a name or a list of names; whatever else stands there is none. */
const isArticle = (type: unknown): boolean =>
  (Array.isArray(type) ? type : [type]).some(
    (name) => typeof name === 'string' && ARTICLE.test(name),
  );
