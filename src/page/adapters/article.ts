import type { PageDate, PageFacts } from '../../model/index.ts';
import { rootElementOf } from '../dom/natives.ts';
import { queryAll } from '../dom/query.ts';
import type { AdapterPage, PageAdapter } from './adapter.ts';
import { datelineOf } from './dateline.ts';
import { jsonLdDates } from './json-ld.ts';

/** An ordinary article: what its metadata, its first `<time>` and its dateline say. */
export const article: PageAdapter = {
  name: 'article',
  applies: () => true,
  read({ document, blocks }: AdapterPage): PageFacts {
    const dates: PageDate[] = [
      ...jsonLdDates(document),
      ...metaDates(document),
      ...timeDates(document),
      ...datelineOf(blocks),
    ];
    const language = languageOf(document);
    return language ? { dates, language } : { dates };
  },
};

/** Names of `<meta>` elements that state when an article was published, the most exact first. */
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date.published',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'pubdate',
  'publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'date',
];

function metaDates(document: Document): PageDate[] {
  const stated = new Map<string, string>();
  for (const meta of queryAll(document, 'meta[content]')) {
    const name =
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content')?.trim();
    const key = name?.trim().toLowerCase();
    if (key && content && !stated.has(key)) stated.set(key, content);
  }
  return META_NAMES.flatMap((name) => {
    const text = stated.get(name);
    return text ? [{ origin: 'meta' as const, text }] : [];
  });
}

/** A `<time>` in a comment, a quoted post or a list of other articles is not this article's. */
const ELSEWHERE =
  'aside, nav, footer, blockquote, [class*="comment" i], [id*="comment" i], [class*="related" i]';

function timeDates(document: Document): PageDate[] {
  const times = [...queryAll(document, 'time')].filter((time) => !time.closest(ELSEWHERE));
  const published = times.find((time) =>
    time.matches('[itemprop="datePublished"], [pubdate], .published, .dt-published'),
  );
  const first = published ?? times[0];
  const text = first?.getAttribute('datetime')?.trim() || first?.textContent?.trim();
  return text ? [{ origin: 'time', text }] : [];
}

function languageOf(document: Document): string | undefined {
  const root = rootElementOf(document);
  const stated =
    root?.getAttribute('lang') ??
    root?.getAttribute('xml:lang') ??
    queryAll(document, 'meta[http-equiv="content-language" i]')[0]?.getAttribute('content');
  return stated?.trim().replace('_', '-') || undefined;
}
