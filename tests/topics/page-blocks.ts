import { parse } from 'parse5';
import type { Block, PageDate } from '../../src/model/index.ts';

interface Node {
  readonly nodeName: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

const SKIPPED = new Set(
  'head script style noscript template textarea select svg iframe object'.split(' '),
);
const BLOCKS = new Set(
  'address article aside blockquote button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul img'.split(
    ' ',
  ),
);

export interface TestPage {
  readonly title: string;
  readonly language?: string;
  readonly blocks: readonly Block[];
  readonly dates: readonly PageDate[];
}

/** A labelled page's visible text in blocks, by the rules of the scorer's text.mjs. */
export function readTestPage(html: string): TestPage {
  let text = '';
  let title = '';
  let language: string | undefined;
  const dates: PageDate[] = [];
  const attribute = (node: Node, name: string) =>
    node.attrs?.find((attr) => attr.name === name)?.value;
  const walk = (node: Node): void => {
    if (node.nodeName === '#text') text += (node.value ?? '').replace(/[ \t\r\n]+/g, ' ');
    const tag = node.tagName;
    if (tag === 'title') title = node.childNodes?.[0]?.value ?? '';
    if (tag === 'html') language = attribute(node, 'lang');
    if (tag === 'head')
      for (const child of node.childNodes ?? []) if (child.tagName === 'title') walk(child);
    if (tag && tag !== 'title' && SKIPPED.has(tag)) return;
    if (tag === 'title') return;
    const style = attribute(node, 'style') ?? '';
    if (attribute(node, 'hidden') !== undefined) return;
    if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return;
    const time = tag === 'time' ? attribute(node, 'datetime') : undefined;
    if (time) dates.push({ origin: 'time', text: time });
    if (tag === 'br') text += ' ';
    if (tag && BLOCKS.has(tag)) text += '\n';
    for (const child of node.childNodes ?? []) walk(child);
    if (tag && BLOCKS.has(tag)) text += '\n';
  };
  walk(parse(html) as unknown as Node);
  const blocks = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line, id) => ({ id, text: line }));
  return { title, blocks, dates, ...(language ? { language } : {}) };
}
