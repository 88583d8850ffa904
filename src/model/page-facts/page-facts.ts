import { languageTag } from '../language-tag.ts';
import type { PageDate, PageFacts } from '../report.ts';
import { jsonLdDates } from './json-ld-dates.ts';
import type { MarkedPage } from './markup.ts';
import { metaDates } from './meta-dates.ts';
import { type Meta, metasOf, statedAs } from './metas.ts';
import { timeDates } from './time-dates.ts';

/** No more dates than these are told of: a page of comments without end has one in each. */
const MOST = 5000;
/** A date is no longer than this, characters. */
const LONGEST = 100;

/** What a page states of itself in its markup. */
export interface StatedFacts extends PageFacts {
  /** The address by which the page is to be known; `''` where it states none. */
  readonly canonical: string;
  /** The title for others to show, beside its `<title>`. */
  readonly shownTitle: string;
}

/**
 * What a page tells about itself. Only states what stands there; which date counts is decided
 * elsewhere. Within one origin the first is the page's own. Never throws.
 */
export function pageFacts<E>(page: MarkedPage<E>): StatedFacts {
  const metas = metasOf(page);
  const canonical = canonicalOf(page) || statedAs(metas, 'og:url') || '';
  const dates: PageDate[] = [
    ...jsonLdDates(page),
    ...metaDates(metas),
    ...timeDates(page),
    ...addressDate([canonical, page.address]),
  ];
  const language = languageOf(page, metas);
  return {
    dates: dates.slice(0, MOST).map((date) => ({ ...date, text: date.text.slice(0, LONGEST) })),
    canonical,
    shownTitle: statedAs(metas, 'og:title') ?? '',
    ...(language ? { language } : {}),
  };
}

function canonicalOf<E>({ all, markup: { attributeOf } }: MarkedPage<E>): string {
  for (const link of all('link')) {
    const href = attributeOf(link, 'href')?.trim();
    if (href && /(?:^|\s)canonical(?:\s|$)/i.test(attributeOf(link, 'rel') ?? '')) return href;
  }
  return '';
}

/** Of a page's addresses, the first that has a day in it: `/2025/05/16/`, `/2025-05-16-talks`. */
function addressDate(addresses: readonly string[]): PageDate[] {
  for (const address of addresses) {
    const day = /\/(20\d\d)[/-](\d\d)[/-](\d\d)(?!\d)/.exec(address);
    if (day) return [{ origin: 'url', text: day.slice(1).join('-') }];
  }
  return [];
}

function languageOf<E>(
  { root, markup: { attributeOf } }: MarkedPage<E>,
  metas: readonly Meta[],
): string | undefined {
  const declared = ['lang', 'xml:lang'].flatMap((name) =>
    root === undefined ? [] : (attributeOf(root, name)?.trim() ?? []),
  );
  const stated = declared.find(Boolean) ?? statedAs(metas, 'content-language');
  // The header of the same name may list several.
  return languageTag(stated?.split(',')[0]);
}
