import type { PageDate } from '../report.ts';
import type { Meta } from './metas.ts';

/**
 * Names of `<meta>` elements that state when an article was published, without their signs
 * (`article:published_time`, `DC.date.issued`), the most exact first.
 */
const NAMES = [
  'articlepublishedtime',
  'ogarticlepublishedtime',
  'articlepublished',
  'ogpublishedtime',
  'datepublished',
  'parselypubdate',
  'sailthrudate',
  'cxenseparserecspublishtime',
  'publishdate',
  'publisheddate',
  'pubdate',
  'publicationdate',
  'publishedtime',
  'publishedtimestamp',
  'dcdateissued',
  'dateissued',
  'dctermsissued',
  'dctermscreated',
  'dcdatecreated',
  'dcdate',
  'dctermsdate',
  'citationpublicationdate',
  'date',
];

/** Those that state when it was last changed. */
const CHANGED = ['articlemodifiedtime', 'ogupdatedtime', 'datemodified', 'dctermsmodified'];

/** What `<meta>` elements state of publication and, behind it, of changes: the first of each name, by these lists. */
export function metaDates(metas: readonly Meta[]): PageDate[] {
  const stated = new Map<string, string>();
  for (const { name, content } of metas) {
    const key = name.replace(/[\s:._-]+/g, '');
    if (!stated.has(key)) stated.set(key, content);
  }
  const named = (names: readonly string[], origin: PageDate['origin']): PageDate[] =>
    names.flatMap((name) => {
      const text = stated.get(name);
      return text ? [{ origin, text }] : [];
    });
  return [...named(NAMES, 'meta'), ...named(CHANGED, 'changed')];
}
