import type { PageDate, PageFacts } from '../../model/index.ts';
import { queryAll } from '../dom/query.ts';
import type { AdapterPage, PageAdapter } from './adapter.ts';
import { article } from './article.ts';

/** Parts of a page that carry dates of their own: entries of a live blog, comments, quoted posts. */
const PART = [
  '[itemprop="liveBlogUpdate"]',
  '[itemtype$="/BlogPosting"]',
  '[itemtype$="/Comment"]',
  '[itemprop="comment"]',
  '[role="comment"]',
  'article article',
  'article ~ article',
  'blockquote[class*="tweet"]',
  'blockquote[cite]',
  '[class*="live-entry" i]',
  '[class*="liveblog" i] > *',
  '[class*="live-blog" i] > *',
  '[class*="comment" i]:is(li, article, div)',
].join();

/**
 * Several dates on one page: each holds from the part's first block on, and the page's own date
 * holds again behind it.
 */
export const datedParts: PageAdapter = {
  name: 'dated-parts',
  applies: ({ document }) => queryAll(document, 'time').length > 1,
  read({ document, blocks }: AdapterPage): PageFacts {
    const dates: PageDate[] = [];
    const [own] = article.read({ document, blocks }).dates;
    const partOf = partFinder(document);
    let open: Element | undefined;
    blocks.forEach((block, fromBlock) => {
      const part = partOf(block.pieces[0]?.node.parentElement ?? undefined);
      if (part === open) return;
      open = part;
      const text = part && dateOf(part);
      if (!part && own) dates.push({ ...own, fromBlock });
      if (text) dates.push({ origin: 'time', text, fromBlock });
    });
    return { dates };
  },
};

/** Finds the innermost part an element stands in; every element on the way is asked once. */
function partFinder(document: Document): (element: Element | undefined) => Element | undefined {
  const known = new Map<Element, Element | undefined>();
  const partOf = (element: Element | undefined): Element | undefined => {
    const passed: Element[] = [];
    let at = element;
    while (at && !known.has(at) && !at.matches(PART)) {
      passed.push(at);
      at = at.parentElement ?? undefined;
    }
    const met = at && (known.has(at) ? known.get(at) : at);
    const part = met === document.documentElement ? undefined : met;
    for (const one of at ? [...passed, at] : passed) known.set(one, part);
    return part;
  };
  return partOf;
}

/** The part's own `<time>`: not one of a part inside it. */
function dateOf(part: Element): string | undefined {
  const time = [...queryAll(part, 'time')].find((candidate) => candidate.closest(PART) === part);
  return time?.getAttribute('datetime')?.trim() || time?.textContent?.trim() || undefined;
}
