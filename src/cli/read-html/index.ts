import { type Block, type PageText, pageFacts, withHeads } from '../../model/index.ts';
import { boundedParse } from './bounded-parse.ts';
import { markedDocument } from './marked-page.ts';
import { plainText } from './plain-text.ts';
import { visibleBlocks } from './visible-blocks.ts';

export { plainText } from './plain-text.ts';
export { TooMuchMarkup } from './too-much-markup.ts';

/**
 * An HTML page as its reader sees it: visible text in blocks, title, address, language, dates.
 * @param most so many elements may be made of it, and as many texts
 * @throws TooMuchMarkup for more
 */
export function readHtml(html: string, most = Number.POSITIVE_INFINITY): PageText {
  const document = boundedParse(html, most);
  const { title, marked } = markedDocument(document);
  const { blocks, places } = visibleBlocks(document);
  const page = marked(places);
  const { canonical, shownTitle, ...facts } = pageFacts(page);
  return {
    url: canonical,
    title: title || plainText(shownTitle),
    facts,
    blocks: withHeads(blocks, page),
  };
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
