import { parse } from 'parse5';
import type { Block, PageText } from '../../model/index.ts';
import { attribute, type Element, isElement, type Node, textOf } from './html-tree.ts';
import { headFacts, pageFacts, type TimeElement } from './page-facts.ts';
import { plainText } from './plain-text.ts';
import { visibleBlocks } from './visible-blocks.ts';

export { plainText } from './plain-text.ts';

/** Whether an element stands in a list item, a comment or an article within an article. */
const isLocal = (element: Element): boolean => {
  let articles = 0;
  let at: Node | null = element.parentNode;
  while (at && isElement(at)) {
    const names = `${attribute(at, 'class') ?? ''} ${attribute(at, 'id') ?? ''}`;
    if (at.tagName === 'li' || at.tagName === 'aside' || /\bcomments?\b/i.test(names)) return true;
    if (at.tagName === 'article') articles += 1;
    at = at.parentNode;
  }
  return articles > 1;
};

/** An HTML page as its reader sees it: visible text in blocks, title, address, language, dates. */
export function readHtml(html: string): PageText {
  const document = parse(html);
  const times: TimeElement[] = [];
  const blocks = visibleBlocks(document, (element, block) => {
    if (element.tagName !== 'time') return;
    const text = attribute(element, 'datetime')?.trim() || plainText(textOf(element));
    if (text) times.push({ text, block, local: isLocal(element) });
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
