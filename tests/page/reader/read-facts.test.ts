import { beforeAll, describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/cli/read-html/index.ts';
import type { PageFacts } from '../../../src/model/index.ts';
import { DATE_CASES } from '../../model/fact-cases.ts';
import { clobber, installDom } from '../happy.ts';

/*
 * The two readers of pages, the browser's and the one of `npm run check`, on the same pages.
 */

let page: Document;
let read: (html: string, change?: () => void) => { facts: PageFacts; shownTitle: string };

beforeAll(async () => {
  page = installDom();
  const { readFacts } = await import('../../../src/page/reader/read-facts.ts');
  const { layoutByName } = await import('../../../src/page/blocks/layout.ts');
  const { blocksOf } = await import('../../../src/page/blocks/page-block.ts');
  const { drain, readRun } = await import('../../../src/page/blocks/run.ts');
  read = (html, change) => {
    const [head = '', body = ''] = html.split('|||');
    page.head.innerHTML = head;
    page.body.innerHTML = body;
    change?.();
    const walker = page.createTreeWalker(page.body, 4);
    const blocks = [];
    for (
      let node = walker.nextNode() as Text | null;
      node;
      node = walker.nextNode() as Text | null
    ) {
      if (node.data.trim() === '' || node.parentElement?.closest('[hidden], [style]')) continue;
      const run = drain(readRun(node, layoutByName));
      blocks.push(...blocksOf(run));
      walker.currentNode = run.pieces.at(-1)?.node ?? node;
    }
    return readFacts(
      page,
      blocks.map(({ pieces: [first] }) => first?.node.parentElement ?? undefined),
    );
  };
});

const checked = (html: string) => {
  const [head = '', body = ''] = html.split('|||');
  return readHtml(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
};

describe('dates', () => {
  it.each(DATE_CASES)('in a browser: %s', (_, html, dates) => {
    expect(read(html).facts.dates).toEqual(dates);
  });
  it.each(DATE_CASES)('in a file: %s', (_, html, dates) => {
    expect(checked(html).facts.dates).toEqual(dates);
  });
});

describe('language', () => {
  const header = '<meta http-equiv="Content-Language" content="de, en">|||<p>x</p>';
  it.each<[string, Record<string, string>, string, string | undefined]>([
    ['of the root', { lang: 'uk_UA' }, '|||<p>x</p>', 'uk-UA'],
    ['before the header', { lang: ' en ' }, header, 'en'],
    ['of the header where the root says nothing', { lang: '' }, header, 'de'],
    ['none', {}, '|||<p>x</p>', undefined],
  ])('%s', (_, attributes, html, language) => {
    for (const [name, value] of Object.entries(attributes))
      page.documentElement.setAttribute(name, value);
    expect(read(html).facts.language).toBe(language);
    page.documentElement.removeAttribute('lang');
    const [head = '', body = ''] = html.split('|||');
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
    expect(readHtml(`<html${written.join('')}><head>${head}</head>${body}`).facts.language).toBe(
      language,
    );
  });
});

describe('the title for others', () => {
  it.each([
    ['<meta property="og:title" content="Talks">|||<p>x</p>', 'Talks'],
    ['|||<p>x</p>', ''],
  ])('%s', (html, title) => {
    expect(read(html).shownTitle).toBe(title);
    expect(checked(html).title).toBe(title);
  });
});

describe('names of a page’s own form fields', () => {
  it.each(['getAttribute', 'parentNode', 'localName', 'firstChild'])(
    '%s does not get in the way',
    (name) => {
      let restore = () => {};
      const html = '|||<form><time>16 May 2025</time></form>';
      const { facts } = read(html, () => {
        restore = clobber(page.querySelector('form'), name);
      });
      restore();
      expect(facts.dates).toEqual([{ origin: 'time', text: '16 May 2025' }]);
    },
  );
});
