import { parse } from 'parse5';
import type { Block, PageText } from '../../model/index.ts';
import { attribute, type Element, isElement, type Node, textOf } from './html-tree.ts';
import { headFacts, pageFacts, type TimeElement } from './page-facts.ts';
import { plainText } from './plain-text.ts';
import { visibleBlocks } from './visible-blocks.ts';

export { plainText } from './plain-text.ts';

/**
 * What a `<time>` dates: the whole page; from its place on, in a list item, a comment or an article
 * within an article; or nothing of this page, in a menu, a sidebar or a footer.
 */
const reachOf = (element: Element): 'page' | 'onwards' | 'elsewhere' => {
  let articles = 0;
  let reach: 'page' | 'onwards' = 'page';
  let at: Node | null = element.parentNode;
  while (at && isElement(at)) {
    const names = `${attribute(at, 'class') ?? ''} ${attribute(at, 'id') ?? ''}`;
    if (['nav', 'aside', 'footer'].includes(at.tagName)) return 'elsewhere';
    if (at.tagName === 'li' || /\bcomments?\b/i.test(names)) reach = 'onwards';
    if (at.tagName === 'article') articles += 1;
    at = at.parentNode;
  }
  return articles > 1 ? 'onwards' : reach;
};

/** An HTML page as its reader sees it: visible text in blocks, title, address, language, dates. */
export function readHtml(html: string): PageText {
  const document = parse(html);
  const times: TimeElement[] = [];
  const blocks = visibleBlocks(document, (element, block) => {
    if (element.tagName !== 'time') return;
    const text = attribute(element, 'datetime')?.trim() || plainText(textOf(element));
    const reach = reachOf(element);
    if (text && reach !== 'elsewhere') times.push({ text, block, local: reach === 'onwards' });
  });
  const head = headFacts(document);
  return { url: head.url, title: head.title, facts: pageFacts(head, times, blocks), blocks };
}

/** A plain text as a page: every line a block, the first one its title. */
export function readText(text: string): PageText {
  const blocks: Block[] = [];
  for (const line of text.split(/[\r\n\u2028\u2029]+/)) {
    const plain = plainText(line);
    if (plain !== '') blocks.push({ id: blocks.length, text: plain });
  }
  return { url: '', title: blocks[0]?.text ?? '', facts: { dates: [] }, blocks };
}
