import { parse } from 'parse5';
import type { Block, PageText } from '../../model/index.ts';
import { attribute, textOf } from './html-tree.ts';
import { headFacts, pageFacts, type TimeElement } from './page-facts.ts';
import { plainText } from './plain-text.ts';
import { timeReaches } from './time-reach.ts';
import { visibleBlocks } from './visible-blocks.ts';

export { plainText } from './plain-text.ts';

/** A date is written in no more nodes than this; `<time>` in `<time>` without end would take for ever. */
const NODES_OF_A_TIME = 50;

/** An HTML page as its reader sees it: visible text in blocks, title, address, language, dates. */
export function readHtml(html: string): PageText {
  const document = parse(html);
  const times: TimeElement[] = [];
  const reachOf = timeReaches();
  const blocks = visibleBlocks(document, (element, block) => {
    if (element.tagName !== 'time') return;
    const text =
      attribute(element, 'datetime')?.trim() || plainText(textOf(element, NODES_OF_A_TIME));
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
