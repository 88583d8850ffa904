import { beforeAll, describe, expect, it } from 'vitest';
import type { PageDate } from '../../../src/model/index.ts';
import { installDom } from '../happy.ts';

let page: Document;
let read: (html: string) => { dates: readonly PageDate[]; language?: string };

beforeAll(async () => {
  page = installDom();
  const { readFacts } = await import('../../../src/page/adapters/index.ts');
  const { boundaryByName } = await import('../../../src/page/blocks/boundary.ts');
  const { blocksOf } = await import('../../../src/page/blocks/page-block.ts');
  const { drain, readRun } = await import('../../../src/page/blocks/run.ts');
  read = (html) => {
    const [head = '', body = ''] = html.includes('|||') ? html.split('|||') : ['', html];
    page.head.innerHTML = head;
    page.body.innerHTML = body;
    const walker = page.createTreeWalker(page.body, 4);
    const blocks = [];
    for (
      let node = walker.nextNode() as Text | null;
      node;
      node = walker.nextNode() as Text | null
    ) {
      if (node.data.trim() === '') continue;
      const run = drain(readRun(node, boundaryByName));
      blocks.push(...blocksOf(run));
      walker.currentNode = run.pieces.at(-1)?.node ?? node;
    }
    return readFacts(page, blocks);
  };
});

describe('dates of an article', () => {
  it.each<[string, string, readonly PageDate[]]>([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-05-16T18:00:00Z"}</script>|||<p>x</p>',
      [{ origin: 'json-ld', text: '2025-05-16T18:00:00Z' }],
    ],
    [
      'JSON-LD in a graph',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","datePublished":"1999"},{"@type":"Article","datePublished":"2025-05-16"}]}</script>|||<p>x</p>',
      [{ origin: 'json-ld', text: '2025-05-16' }],
    ],
    [
      'broken JSON-LD',
      '<script type="application/ld+json">{"datePublished":</script>|||<p>x</p>',
      [],
    ],
    [
      'meta',
      '<meta property="article:published_time" content="2025-05-16"><meta name="viewport" content="x">|||<p>x</p>',
      [{ origin: 'meta', text: '2025-05-16' }],
    ],
    [
      'the first time element outside lists of others',
      '<aside><time datetime="2020-01-01">old</time></aside><time datetime="2025-05-16">16 May</time>',
      [{ origin: 'time', text: '2025-05-16' }],
    ],
    [
      'a byline',
      '<p>By A. Writer, 16 May 2025</p><p>x</p>',
      [{ origin: 'dateline', text: '16 May 2025' }],
    ],
    [
      'a dateline',
      '<p>ISTANBUL, May 16 (Agency) - The two sides met at noon and talked until the evening in the palace by the sea, and then they went home again.</p>',
      [{ origin: 'dateline', text: 'May 16' }],
    ],
    [
      'a date inside a sentence is none',
      '<p>The agreement of 16 May 2025 was long in coming, said those who had been there, and they added that it would not be the last of its kind this year.</p>',
      [],
    ],
    ['none', '<p>x</p>', []],
  ])('%s', (_, html, dates) => {
    expect(read(html).dates).toEqual(dates);
  });
});

describe('several dates', () => {
  it('hold from block to block in a live blog', () => {
    const { dates } = read(
      '<p>Live</p><article itemprop="liveBlogUpdate"><time datetime="2025-05-17">x</time><p>b</p></article><article itemprop="liveBlogUpdate"><time datetime="2025-05-16">x</time><p>a</p></article>',
    );
    expect(dates.filter(({ fromBlock }) => fromBlock !== undefined)).toEqual([
      { origin: 'time', text: '2025-05-17', fromBlock: 1 },
      { origin: 'time', text: '2025-05-16', fromBlock: 3 },
    ]);
  });
});

describe('language', () => {
  it('is the one the root states', () => {
    page.documentElement.setAttribute('lang', 'uk_UA');
    expect(read('<p>x</p>').language).toBe('uk-UA');
    page.documentElement.removeAttribute('lang');
    expect(read('<p>x</p>').language).toBeUndefined();
  });
});
