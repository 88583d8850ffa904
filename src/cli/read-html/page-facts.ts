import type { Block, PageDate, PageFacts } from '../../model/index.ts';
import { attribute, type Element, isElement, type Node, textOf, walk } from './html-tree.ts';
import { plainText } from './plain-text.ts';

/** Names under which publishers state the day of publication. */
const DATE_META =
  /^(?:article:published(?:_time)?|og:published_time|og:article:published_time|date(?:published|\.issued)?|dc\.date(?:\.issued)?|dcterms\.(?:created|date|issued)|publi(?:sh(?:ed)?[-_]?date|cation[-_]?date|shed_time(?:stamp)?)|pub[-_]?date|parsely-pub-date|sailthru\.date|cxenseparse:recs:publishtime)$/i;

/** What a page's head and markup state, as far as a report needs it. */
export interface HeadFacts {
  readonly title: string;
  /** The page's own address, where it states one. */
  readonly url: string;
  readonly language?: string;
  readonly dates: readonly PageDate[];
}

/** `datePublished` at any depth of a JSON-LD block, in order; broken JSON states nothing. */
function jsonLdDates(json: string): string[] {
  const found: string[] = [];
  const queue: unknown[] = [];
  try {
    queue.push(JSON.parse(json));
  } catch {
    return found;
  }
  // Not taken off the front: of a long list that would move all the rest each time.
  for (let at = 0; at < queue.length; at += 1) {
    const next = queue[at];
    if (typeof next !== 'object' || next === null) continue;
    for (const [key, value] of Object.entries(next)) {
      if (key === 'datePublished' && typeof value === 'string') found.push(value);
      else if (typeof value === 'object' && value !== null) queue.push(value);
    }
  }
  return found;
}

const isAddressLink = (element: Element): boolean =>
  isElement(element, 'link') && /\bcanonical\b/i.test(attribute(element, 'rel') ?? '');

/** Reads title, address, language and stated dates of a document. */
export function headFacts(document: Node): HeadFacts {
  let title = '';
  let shownTitle = '';
  let url = '';
  let language: string | undefined;
  const dates: PageDate[] = [];
  walk(document, {
    enter: (node) => {
      if (!isElement(node)) return true;
      const { tagName } = node;
      if (tagName === 'svg') return false;
      if (tagName === 'html') language = attribute(node, 'lang')?.trim() || undefined;
      else if (tagName === 'title') title ||= plainText(textOf(node));
      else if (tagName === 'script') {
        if (/ld\+json/i.test(attribute(node, 'type') ?? '')) {
          for (const text of jsonLdDates(textOf(node))) dates.push({ origin: 'json-ld', text });
        }
      } else if (isAddressLink(node)) url ||= attribute(node, 'href') ?? '';
      else if (tagName === 'meta') {
        const name =
          attribute(node, 'property') ??
          attribute(node, 'name') ??
          attribute(node, 'itemprop') ??
          '';
        const content = attribute(node, 'content')?.trim() ?? '';
        if (content === '') return true;
        if (DATE_META.test(name)) dates.push({ origin: 'meta', text: content });
        else if (/^og:title$/i.test(name)) shownTitle ||= plainText(content);
        else if (/^og:url$/i.test(name)) url ||= content;
      }
      return true;
    },
  });
  return { title: title || shownTitle, url, dates, ...(language ? { language } : {}) };
}

/** A `<time>` as found, with the block in which it stands. */
export interface TimeElement {
  readonly text: string;
  readonly block: number;
  /** It dates only what follows it, not the whole page. */
  readonly local: boolean;
}

const MONTH =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|Mar\\.|April|Apr\\.|May|June?|July?|Aug(?:ust|\\.)?|Sept(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?';
/** `ISTANBUL, May 16 (Reuters) —` · `Istanbul, 16 May 2025 –` · `KYIV, Ukraine (AP) — May 16 …` is none. */
const DATELINE = new RegExp(
  `^\\p{Lu}[\\p{L}.’' -]{1,30}, (?:\\p{Lu}\\p{L}+, )?((?:${MONTH}) \\d{1,2}(?:, \\d{4})?|\\d{1,2} (?:${MONTH})(?: \\d{4})?)\\b[^.]{0,40}?\\s[—–-]{1,2}\\s`,
  'u',
);
/** A dateline stands near the top. */
const DATELINE_BLOCKS = 12;

/** All dates of a page: stated in its head, in `<time>`, in a dateline, in its address. */
export function pageFacts(
  head: HeadFacts,
  times: readonly TimeElement[],
  blocks: readonly Block[],
): PageFacts {
  const dateline = blocks
    .slice(0, DATELINE_BLOCKS)
    .flatMap(({ text }) => DATELINE.exec(text)?.[1] ?? []);
  const day = /\/(20\d\d)[/-](\d\d)[/-](\d\d)(?:\/|\b)/.exec(head.url);
  const dates: PageDate[] = [
    ...head.dates,
    ...times.map(
      (time): PageDate => ({
        origin: 'time',
        text: time.text,
        ...(time.local ? { fromBlock: time.block } : {}),
      }),
    ),
    ...dateline.slice(0, 1).map((text): PageDate => ({ origin: 'dateline', text })),
    ...(day ? [{ origin: 'url', text: day.slice(1).join('-') } as const] : []),
  ];
  return { dates, ...(head.language ? { language: head.language } : {}) };
}
